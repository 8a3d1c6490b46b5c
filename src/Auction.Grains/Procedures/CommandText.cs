using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Auction.Grains.Procedures;

/// <summary>How commands are named and told apart.</summary>
internal static class CommandText
{
    /// <summary>The name in the act log: <c>submit-online-report</c>.</summary>
    public static string NameOf(Type command)
    {
        var name = new StringBuilder();
        foreach (var letter in command.Name)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    /// <summary>SHA-256 over the name and the fields of what was asked.</summary>
    public static byte[] HashOf(string name, params ReadOnlySpan<object?> fields) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new object?[] { "hengping-command-1", name, fields.ToArray() }));
}
