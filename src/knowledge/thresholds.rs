//! Every threshold that turns numbers into words or actions, each with its reason.
//!
//! All are judgement. Shares are in ten-thousandths, evidence in bits.

use crate::vocabulary::Fit;

/// Power of the prior: 1 would believe it, 0 ignore it. Nobody has published how common each condition is among
/// runners with hip pain; two informed tables differ by a factor of two, and nobody knows who uses an app. So it
/// counts as its square root.
pub const PRIOR_POWER: f64 = 0.5;

/// A prior for ages at which a condition does not occur: small, not zero, because ages are misheard.
pub const OUTSIDE_AGES: f64 = 0.00005;

/// From which danger score a condition that must not be missed is plausible, so that nobody runs on it and it is looked
/// at: one in twenty is too many to harm. A textbook impingement, labral tear, arthritis or hip flexor stays below it.
pub const PLAUSIBLE_DANGER: u16 = 500;

/// From which share a condition is plausible, so that a plan leaves out what would harm it. One in ten is too many to
/// harm, and far below what anybody would call likely. A must-not-miss condition is plausible from
/// [`PLAUSIBLE_DANGER`] on as well.
pub const PLAUSIBLE_SHARE: u16 = 1_000;

/// From which share of all guarded conditions together a plan guards against them, though none alone is plausible:
/// about one in seven. A plain picture of any harmless condition is below.
pub const PLAUSIBLE_TOGETHER: u32 = 1_500;

/// How many strength exercises of one phase a plan begins with: more are not done well.
pub const STRENGTH_AT_ONCE: usize = 3;

/// How many changes of form at once: one cue drives out another.
pub const FORM_AT_ONCE: usize = 2;

/// After how many days a plan is to be looked at again: no better by then is a reason to be seen.
pub const REVIEW_AFTER_DAYS: u16 = 14;

/// An answer less likely than this, in ten-thousandths, is not named as one that would change the result: the safety
/// questions ask for what is rare and grave.
pub const LIKELY_ENOUGH: u64 = 200;

/// From which danger score a must-not-miss condition is kept visible although it ranks low.
pub const WATCHED: u16 = 200;

/// From which share which word.
pub const FITS_WELL: u16 = 5_000;
/// See [`FITS_WELL`].
pub const FITS: u16 = 2_500;
/// See [`FITS_WELL`].
pub const POSSIBLE: u16 = 500;

/// Causes whose share is at least this part of the leader's, in percent, are tied with it: experts who
/// examine the same groin agree on the family and hardly on the member.
pub const TIED_PERCENT: u32 = 70;

/// The most causes shown as tied.
pub const TIED_AT_MOST: usize = 3;

/// Among the first so many, a usual pair is shown as often together.
pub const NEAR_TOP: usize = 3;

/// Less than so many findings said to be present is too little to rank on.
pub const LEAST_PRESENT: usize = 3;

/// Less than so many bits for or against the leader is too little to rank on.
pub const LEAST_EVIDENCE_BITS: i32 = 4;

/// Risk factors count together up to this factor in a danger score.
pub const RISK_FACTORS_AT_MOST: f64 = 8.0;

/// Shares are believed only within these limits: the studies are small.
pub const SHARE_LIMITS: (f64, f64) = (0.02, 0.98);
/// No larger share is believed of a [narrow place](crate::knowledge::NARROW_PLACES): about one runner in four names
/// the wide place around it (the groin for the pubic bone, the buttock for the sit bone), which examiners who define
/// a condition by the spot they press do not count.
pub const NARROW_PLACE_AT_MOST: f64 = 0.75;
/// A test that the runner did at home weighs so many quarters of what it weighs in an examiner's hands: whoever presses or
/// squeezes their own leg knows neither how hard nor exactly where.
pub const HOME_TEST_QUARTERS: i16 = 3;
/// Baselines are believed only within these limits.
pub const BASELINE_LIMITS: (f64, f64) = (0.0005, 0.95);
/// No single answer weighs more than this, either way.
pub const WEIGHT_LIMIT_BITS: f64 = 6.0;

/// The word for a share.
pub(crate) const fn fit(share: u16, enough_known: bool) -> Fit {
    match share {
        FITS_WELL.. if enough_known => Fit::FitsWell,
        FITS.. if enough_known => Fit::Fits,
        POSSIBLE.. => Fit::Possible,
        _ => Fit::Unlikely,
    }
}
