//! Every threshold that turns numbers into words or actions, each with its reason.
//!
//! All are judgement, unless the reason names a study. Shares are in ten-thousandths, evidence in bits.

use core::fmt::Debug;

/// Makes the constants and the list of all of them, so that none is left out of the version of the knowledge.
macro_rules! thresholds {
    ($( $(#[$doc:meta])+ $name:ident: $of:ty = $value:expr; )+) => {
        $( $(#[$doc])+ pub const $name: $of = $value; )+

        /// Every threshold with its name.
        pub const ALL: &[(&str, &(dyn Debug + Sync))] = &[$( (stringify!($name), &$name), )+];
    };
}

thresholds! {
    /// Power of the prior: 1 would believe it, 0 ignore it. Nobody has published how common each condition is among
    /// runners with hip pain; two informed tables differ by a factor of two, and nobody knows who uses an app. So it
    /// counts as its square root.
    PRIOR_POWER: f64 = 0.5;

    /// A prior for ages at which a condition does not occur: small, not zero, because ages are misheard.
    OUTSIDE_AGES: f64 = 0.00005;

    /// From which danger score a condition that must not be missed is plausible, so that nobody runs on it and it is looked
    /// at: one in twenty is too many to harm. A textbook impingement, labral tear, arthritis or hip flexor stays below it.
    PLAUSIBLE_DANGER: u16 = 500;

    /// From which share a condition is plausible, so that a plan leaves out what would harm it. One in ten is too many to
    /// harm, and far below what anybody would call likely. A must-not-miss condition is plausible from
    /// [`PLAUSIBLE_DANGER`] on as well.
    PLAUSIBLE_SHARE: u16 = 1_000;

    /// From which share of all guarded conditions together a plan guards against them, though none alone is plausible:
    /// about one in seven. A plain picture of any harmless condition is below.
    PLAUSIBLE_TOGETHER: u32 = 1_500;

    /// How many strength exercises of one phase a plan begins with: more are not done well.
    STRENGTH_AT_ONCE: usize = 3;

    /// How many changes of form at once: one cue drives out another.
    FORM_AT_ONCE: usize = 2;

    /// After how many days a plan is to be looked at again: no better by then is a reason to be seen.
    REVIEW_AFTER_DAYS: u16 = 14;

    /// An answer less likely than this, in ten-thousandths, is not named as one that would change the result: the safety
    /// questions ask for what is rare and grave.
    LIKELY_ENOUGH: u64 = 200;

    /// From which danger score a must-not-miss condition is kept visible although it ranks low.
    WATCHED: u16 = 200;

    /// From which share which word.
    FITS_WELL: u16 = 5_000;
    /// See [`FITS_WELL`].
    FITS: u16 = 2_500;
    /// See [`FITS_WELL`].
    POSSIBLE: u16 = 500;

    /// Causes whose share is at least this part of the leader's, in percent, are tied with it: experts who
    /// examine the same groin agree on the family and hardly on the member.
    TIED_PERCENT: u32 = 70;

    /// The most causes shown as tied.
    TIED_AT_MOST: usize = 3;

    /// Among the first so many, a usual pair is shown as often together.
    NEAR_TOP: usize = 3;

    /// Less than so many findings said to be present is too little to rank on.
    LEAST_PRESENT: usize = 3;

    /// Less than so many bits for or against the leader is too little to rank on.
    LEAST_EVIDENCE_BITS: i32 = 4;

    /// Risk factors count together up to this factor in a danger score.
    RISK_FACTORS_AT_MOST: f64 = 8.0;

    /// Shares are believed only within these limits: the studies are small.
    SHARE_LIMITS: (f64, f64) = (0.02, 0.98);
    /// No larger share is believed of a [narrow place](crate::knowledge::NARROW_PLACES): about one runner in four names
    /// the wide place around it (the groin for the pubic bone, the buttock for the sit bone), which examiners who define
    /// a condition by the spot they press do not count.
    NARROW_PLACE_AT_MOST: f64 = 0.75;

    /// A test that the runner did at home weighs so many quarters of what it weighs in an examiner's hands: whoever presses or
    /// squeezes their own leg knows neither how hard nor exactly where.
    HOME_TEST_QUARTERS: i16 = 3;

    /// A figure from specialists' patients weighs its weight to this power: they show more signs than a runner at first
    /// contact.
    SPECIALIST_EXPONENT: f64 = 0.6;

    /// Baselines are believed only within these limits.
    BASELINE_LIMITS: (f64, f64) = (0.0005, 0.95);
    /// No single answer weighs more than this, either way.
    WEIGHT_LIMIT_BITS: f64 = 6.0;

    /// Pain up to this worst score is mild: with nothing else against it running may go on as usual.
    MILD_PAIN: u8 = 2;

    /// From this worst score on pain is severe.
    SEVERE_PAIN: u8 = 7;

    /// Pain that has lasted longer than so many days has lasted over three weeks.
    THREE_WEEKS_DAYS: u16 = 21;

    /// Pain that has lasted longer than so many days has lasted over three months.
    THREE_MONTHS_DAYS: u16 = 90;

    /// Pain on both sides that began within so many days may be soreness.
    FRESH_DAYS: u16 = 7;

    /// So many days count as recent where nobody told them: soreness is over by then, and nothing lasts yet.
    RECENT_DAYS: u16 = 20;

    /// Ages at which no leg is loaded for a test: a growth plate may be slipping.
    GROWING_AGES: (u8, u8) = (0, 17);

    /// Under this age nothing is advised.
    ADVISED_FROM_AGE: u8 = 16;

    /// Ages at which a pregnancy is asked about.
    MAY_BE_PREGNANT_AGES: (u8, u8) = (12, 55);

    /// The ages that an unknown age stands for in the ranking: adults of running age.
    TYPICAL_AGES: (u8, u8) = (18, 69);

    /// The ages that an unknown age stands for in a rule: adults.
    ADULT_AGES: (u8, u8) = (18, 120);

    /// From this share on a place belongs to a condition: with all of its places known not to hurt, its signs are another's.
    LEAST_PLACE: f64 = 0.10;

    /// First year of each age band of the priors. The factors of a prior must not cut a band.
    AGE_BANDS: [u8; 8] = [0, 11, 18, 25, 40, 45, 50, 60];

    /// At most so many answers are named that would change the result, or make it more urgent.
    CHANGES_AT_MOST: usize = 5;

    /// At most so many answers are named that are missing for a cause.
    MISSING_AT_MOST: usize = 5;

    // ---- the run log

    /// The longest run is looked for in so many days before a run, as in the cohort that set the bands (`frandsen2025`).
    BASELINE_DAYS: u16 = 30;

    /// A log with fewer runs before a run says nothing about it: two or three are no habit.
    LEAST_RUNS: u32 = 4;

    /// A run is no spike while it is longer by less than this: a tenth of a short run is nothing. Metres.
    LEAST_RISE_METRES: u32 = 1_000;
    /// See [`LEAST_RISE_METRES`]; where only times are known. Seconds.
    LEAST_RISE_SECONDS: u32 = 600;

    /// A week more than so many percent above the one before is a jump, as in the study of novices (`nielsen2014`), if it is more
    /// by more than its longest run: who runs every third day has weeks of two and of three runs, and never jumps.
    WEEKLY_JUMP_PERCENT: u32 = 30;
    /// From so many percent on it is a rise.
    WEEKLY_RISE_PERCENT: u32 = 10;

    /// No jump is counted from a week shorter than this: any percentage of next to nothing is large. Metres.
    LEAST_WEEK_METRES: u64 = 5_000;
    /// See [`LEAST_WEEK_METRES`]; where only times are known. Seconds, at an easy six minutes a kilometre.
    LEAST_WEEK_SECONDS: u64 = 1_800;

    /// So far before a day a spike, a jump of the week and missing rest days are looked for. Two weeks is what "before it
    /// began" means to most, what the rule of rest days spans, and how long before an injury soreness was seen to
    /// rise (`sleep_runners2025`). A longer span would find a jump in nearly everybody: a third of all sessions follow a jump of the week (`cloosterman2024`).
    LOOK_BACK_DAYS: u16 = 14;

    /// A pause this long is a break: no run is left to compare the next one with.
    BREAK_DAYS: u16 = BASELINE_DAYS;
    /// A pause from here on may be a break to the runner: the log leaves the question open.
    PAUSE_DAYS: u16 = 14;
    /// A break counts while the first run after it is so recent: building up takes weeks.
    RETURN_DAYS: u16 = 30;

    /// The acute:chronic ratios look back so far, and no moving average is shown before it has run for so long.
    RATIO_DAYS: u16 = 28;

    /// No run is longer than this in metres: the longest races run in one go stay below.
    MOST_METRES: u32 = 1_000_000;
    /// No run lasts longer than this in seconds, a week: the longest races run in one go stay below.
    MOST_SECONDS: u32 = 604_800;
    /// Nobody runs more than so many tenths of a metre a second and [`HEAD_START_METRES`] on top: every world record from
    /// 60 metres to the marathon stays below, by 1% at least. A faster entry is a ride, or a position lost.
    FASTEST_DECIMETRES_A_SECOND: u32 = 65;
    /// See [`FASTEST_DECIMETRES_A_SECOND`].
    HEAD_START_METRES: u32 = 200;
    /// A run slower than so many tenths of a metre a second is none: a third of a brisk walk. It is in another unit, or the watch
    /// ran on.
    SLOWEST_DECIMETRES_A_SECOND: u32 = 5;
}
