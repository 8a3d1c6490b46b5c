using Auction.Domain.Texts;

namespace Auction.Web.Demo;

/// <summary>Tells the person at the console how to sign in to a site with demo data.</summary>
internal static class DemoSignIns
{
    private static readonly BilingualText Heading = new(
        "演示账号（密码均为 {0}，仅在演示数据中有效）：",
        "Demo sign-ins (password {0} for all; they exist only with demo data):");

    public static async Task WriteAsync(TextWriter output)
    {
        var heading = Heading.With(DemoPeople.Password);
        await output.WriteLineAsync($"{heading.Zh}\n{heading.En}");
        foreach (var person in DemoPeople.All)
        {
            await output.WriteLineAsync($"  {person.UserName,-28} {person.Name}");
        }
    }
}
