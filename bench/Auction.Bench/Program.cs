Console.Error.WriteLine("usage: bench <hot|wide|watchers> [--database sqlite|postgres] [--bidders 8,64,256]");
return 2;
