using Auction.Sandbox;

return await SandboxApp.RunAsync(SandboxSettings.Read(Environment.GetEnvironmentVariable));
