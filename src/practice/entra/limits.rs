//! The published numbers of the provisioning service (Microsoft: Application provisioning in quarantine status;
//! On-demand provisioning; Enable accidental deletions prevention; How Application Provisioning works).

use std::time::Duration;

/// From the start of one cycle to the start of the next.
pub const INTERVAL: Duration = Duration::from_mins(40);
/// How long a job may stay in quarantine before it is switched off.
pub const QUARANTINE_LIMIT: Duration = Duration::from_hours(28 * 24);
/// From so many failures in a cycle their share counts.
pub const ESCROW_MINIMUM: u32 = 5_000;
/// A larger share of failures, in percent, quarantines the job. References do not count.
pub const ESCROW_PERCENT: u32 = 40;
/// More failures than this quarantine the job whatever their share. References do not count.
pub const ESCROW_BASE: u32 = 40_000;
/// So many failures quarantine the job, references counted.
pub const ESCROW_TOTAL: u32 = 60_000;
/// Most members of a group that provisioning on demand takes at once.
pub const ON_DEMAND_MEMBERS: usize = 5;
/// How long a deleted person stays in the recycle bin.
pub const RECYCLE_BIN: Duration = Duration::from_hours(30 * 24);
/// How long it takes until a new assignment is known everywhere: "a few minutes".
pub const REPLICATION: Duration = Duration::from_mins(5);
/// Longest secret token that can be saved, in characters: all secrets of an app share some kilobytes.
pub const SECRET_LENGTH: usize = 1_024;

/// When a job in quarantine is tried again: after 6, 12 and 24 hours, then daily.
pub const fn retry_after(attempts: u32) -> Duration {
    match attempts {
        0 => Duration::from_hours(6),
        1 => Duration::from_hours(12),
        n => Duration::from_hours((n as u64 - 1) * 24),
    }
}
