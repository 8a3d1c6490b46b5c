using Auction.Bench;
using Auction.Bench.Hosts;
using Auction.Bench.Rivals;

var options = Options.Read(args);
switch (options?.Job)
{
    case "serve-memory":
        return await MemoryHost.RunAsync();
    case "serve-ef" or "serve-ef-turn":
        return await RowLockHost.RunAsync(takesTurns: options.Job is "serve-ef-turn");
    case "hot" or "wide" or "all" or "watchers" or "valuations" or "floor":
        return await Jobs.RunAsync(options);
    default:
        await Console.Error.WriteLineAsync(Options.Usage);
        return 2;
}
