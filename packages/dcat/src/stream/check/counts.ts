import type { Tally } from '@communaux/report/rules'

/** Adds the counts of some nodes to those of the catalogue. */
export function addCounts(some: Tally, all: Tally): void {
  for (const [rule, { passed, failed, unknown, notApplicable }] of some.entries()) {
    const count = all.of(rule)
    count.passed += passed
    count.failed += failed
    count.unknown += unknown
    count.notApplicable += notApplicable
  }
}
