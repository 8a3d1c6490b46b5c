using Auction.Web.Startup;

return await CommandLine.RunAsync(args);
