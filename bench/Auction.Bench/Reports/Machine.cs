using System.Globalization;
using System.Runtime.InteropServices;

namespace Auction.Bench.Reports;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>One line: processor, cores, memory, system, runtime.</summary>
    public static string Describe()
    {
        var model = Read("/proc/cpuinfo", "model name");
        var kib = long.Parse(Read("/proc/meminfo", "MemTotal").Split(' ')[0], CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{model}, {Environment.ProcessorCount} cores shared by servers, database and load generator, {kib / 1048576} GiB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}.");
    }

    private static string Read(string file, string name) =>
        File.ReadLines(file).First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(':', 2)[1].Trim();
}
