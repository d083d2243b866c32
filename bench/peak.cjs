// Loaded into a measured process: says at its end how much memory it took at most, in kilobytes.
process.on('exit', () => {
  process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`);
});
