//! How uncertain a share leaves an answer: the entropy of a yes or no, for every cell of the table of shares.

use super::{LANES, SHARES, USED};
use crate::log2::{log2, round};
use crate::vocabulary::Fact;

/// A bit of information, in the units of this table.
pub(crate) const BIT: u32 = 1 << 14;

/// The shares that the entropy is worked out for: every thousandth.
const STEPS: usize = 1000;

/// The entropy of each share in thousandths.
static OF_SHARE: [u16; STEPS + 1] = {
    let mut table = [0; STEPS + 1];
    let mut share = 1;
    while share < STEPS {
        let p = share as f64 / STEPS as f64;
        table[share] = round(-(p * log2(p) + (1.0 - p) * log2(1.0 - p)) * BIT as f64) as u16;
        share += 1;
    }
    table
};

/// The entropy of each cell of [`SHARES`].
pub(crate) static ENTROPIES: [[u16; LANES]; Fact::COUNT] = {
    let mut table = [[0; LANES]; Fact::COUNT];
    let mut fact = 0;
    while fact < Fact::COUNT {
        let mut lane = 0;
        while lane < USED {
            table[fact][lane] = OF_SHARE[SHARES[fact][lane] as usize];
            lane += 1;
        }
        fact += 1;
    }
    table
};

/// The entropy of a share given in 16,000ths. Between two steps, the straight line: never more than it is.
pub(crate) fn entropy(share: u32) -> u32 {
    let (step, beyond) = ((share / 16) as usize, share % 16);
    let (from, to) = (u32::from(OF_SHARE[step.min(STEPS)]), u32::from(OF_SHARE[(step + 1).min(STEPS)]));
    (from * (16 - beyond) + to * beyond) / 16
}
