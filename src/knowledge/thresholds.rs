//! Every threshold that turns numbers into words or actions, each with its reason.
//!
//! All are judgement, unless the reason names a study. Shares are in ten-thousandths, evidence in bits.

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

// ---- the run log

/// The longest run is looked for in so many days before a run, as in the cohort that set the bands (`frandsen2025`).
pub const BASELINE_DAYS: u16 = 30;

/// A log with fewer runs before a run says nothing about it: two or three are no habit.
pub const LEAST_RUNS: u32 = 4;

/// A run is no spike while it is longer by less than this: a tenth of a short run is nothing. Metres.
pub const LEAST_RISE_METRES: u32 = 1_000;
/// See [`LEAST_RISE_METRES`]; where only times are known. Seconds.
pub const LEAST_RISE_SECONDS: u32 = 600;

/// A week more than so many percent above the one before is a jump, as in the study of novices (`nielsen2014`), if it is more
/// by more than its longest run: who runs every third day has weeks of two and of three runs, and never jumps.
pub const WEEKLY_JUMP_PERCENT: u32 = 30;
/// From so many percent on it is a rise.
pub const WEEKLY_RISE_PERCENT: u32 = 10;

/// No jump is counted from a week shorter than this: any percentage of next to nothing is large. Metres.
pub const LEAST_WEEK_METRES: u64 = 5_000;
/// See [`LEAST_WEEK_METRES`]; where only times are known. Seconds, at an easy six minutes a kilometre.
pub const LEAST_WEEK_SECONDS: u64 = 1_800;

/// So far before a day a spike, a jump of the week and missing rest days are looked for. Two weeks is what "before it
/// began" means to most, what the rule of rest days spans, and how long before an injury soreness was seen to
/// rise (`sleep_runners2025`). A longer span would find a jump in nearly everybody: a third of all sessions follow a jump of the week (`cloosterman2024`).
pub const LOOK_BACK_DAYS: u16 = 14;

/// A pause this long is a break: no run is left to compare the next one with.
pub const BREAK_DAYS: u16 = BASELINE_DAYS;
/// A pause from here on may be a break to the runner: the log leaves the question open.
pub const PAUSE_DAYS: u16 = 14;
/// A break counts while the first run after it is so recent: building up takes weeks.
pub const RETURN_DAYS: u16 = 30;

/// The acute:chronic ratios look back so far, and no moving average is shown before it has run for so long.
pub const RATIO_DAYS: u16 = 28;

/// No run is longer than this in metres: the longest races run in one go stay below.
pub const MOST_METRES: u32 = 1_000_000;
/// No run lasts longer than this in seconds, a week: the longest races run in one go stay below.
pub const MOST_SECONDS: u32 = 604_800;
/// Nobody runs more than so many tenths of a metre a second and [`HEAD_START_METRES`] on top: every world record from
/// 60 metres to the marathon stays below, by 1% at least. A faster entry is a ride, or a position lost.
pub const FASTEST_DECIMETRES_A_SECOND: u32 = 65;
/// See [`FASTEST_DECIMETRES_A_SECOND`].
pub const HEAD_START_METRES: u32 = 200;
/// A run slower than so many tenths of a metre a second is none: a third of a brisk walk. It is in another unit, or the watch
/// ran on.
pub const SLOWEST_DECIMETRES_A_SECOND: u32 = 5;
