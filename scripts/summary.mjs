// What a run of tests comes to, from Vitest's JSON report.

/**
 * Counts of one project. A run that failed without a failed test (a file that could not be read, an error outside
 * of any test, no report at all) counts as one failure; a run that saw no test does too.
 */
export function readSummary(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
  const isUnexplained = counts.failed === 0 && (code !== 0 || report.success === false || counts.passed + counts.skipped === 0);
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}

/** The sum over several projects. */
export function addUp(results) {
  return results.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed, skipped: sum.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** A message where tests were skipped though this machine has what they need, else null. */
export function skipFault(project, { skipped }, { hasChromium, hasShared }) {
  if (skipped === 0) return null;
  const lacking = [
    ...(project === "browser" && !hasChromium ? ["Chromium"] : []),
    ...(hasShared ? [] : ["the corpora in ../shared"]),
  ];
  if (lacking.length > 0) return null;
  return `${skipped} tests of the project "${project}" were skipped, though this machine has all that they need.`;
}
