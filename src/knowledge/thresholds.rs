//! Every threshold that turns numbers into words or actions, each with its reason.
//!
//! All are judgement, unless the reason names a study. Whole numbers of shares and danger
//! scores are in ten-thousandths, evidence is in bits.

use core::fmt::Debug;

/// A threshold with its name and its reason.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Threshold {
    /// The name of its constant.
    pub name: &'static str,
    /// Its value.
    pub value: &'static (dyn Debug + Sync),
    /// What it decides, and why it is where it is.
    pub reason: &'static str,
}

/// Makes the constants and the list of all of them, so that none is left out of the version or the handbook.
macro_rules! thresholds {
    ($( $(#[doc = $doc:literal])+ $name:ident: $of:ty = $value:expr; )+) => {
        $( $(#[doc = $doc])+ pub const $name: $of = $value; )+

        /// Every threshold.
        pub const ALL: &[Threshold] =
            &[$( Threshold { name: stringify!($name), value: &$name, reason: concat!($($doc),+).trim_ascii() }, )+];
    };
}

thresholds! {
    /// The power to which the prior is raised: 1 would trust it in full, 0 would ignore it. Nobody has published how
    /// common each condition is among runners with hip pain. Two informed tables differ by a factor of two, and nobody
    /// knows who uses an app. So the square root of the prior counts.
    PRIOR_POWER: f64 = 0.5;

    /// The prior at ages at which a condition does not occur: small rather than zero, because ages are misheard.
    OUTSIDE_AGES: f64 = 0.00005;

    /// The danger score from which a condition that must not be missed is plausible, so that nobody runs on it and
    /// somebody looks at it: one in twenty is too many to harm. Textbook impingement, labral tear, arthritis or hip
    /// flexor pain stays below it.
    PLAUSIBLE_DANGER: u16 = 500;

    /// The share from which a condition is plausible, so that a plan leaves out what would harm it. One in ten is too
    /// many to harm, and far below what anybody would call likely. A must-not-miss condition is also plausible from
    /// [`PLAUSIBLE_DANGER`] on.
    PLAUSIBLE_SHARE: u16 = 1_000;

    /// The share of all guarded conditions together from which a plan guards against them, though none alone is
    /// plausible: about one in seven. A plain picture of any harmless condition stays below it.
    PLAUSIBLE_TOGETHER: u32 = 1_500;

    /// How many strength exercises a phase of a plan has. More are not done well.
    STRENGTH_AT_ONCE: usize = 3;

    /// How many habits and stretches a phase of a plan has, besides what rests on strong evidence.
    HABITS_AT_ONCE: usize = 2;

    /// The worst pain, of 10, from which running pauses: above what any pain rule allows.
    PAUSE_FROM_PAIN: u8 = 6;

    /// For how many days after a muscle may have torn running pauses at least.
    TEAR_RESTS_DAYS: u16 = 7;

    /// How many changes of form a plan makes at once. One cue drives out another.
    FORM_AT_ONCE: usize = 2;

    /// The number of days after which a plan is reviewed. No improvement by then is a reason to be seen.
    REVIEW_AFTER_DAYS: u16 = 14;

    /// An answer less likely than this, in ten-thousandths, is not named as one that would change the result, because
    /// the safety questions ask about what is rare and grave.
    LIKELY_ENOUGH: u64 = 200;

    /// The danger score from which a must-not-miss condition stays visible although it ranks low.
    WATCHED: u16 = 200;

    /// The share from which the word is "fits well".
    FITS_WELL: u16 = 5_000;
    /// The share from which the word is "fits".
    FITS: u16 = 2_500;
    /// The share from which the word is "possible".
    POSSIBLE: u16 = 500;

    /// A presentation that nothing was told of what it needs stays this many bits behind the best other one. So it has
    /// at most a quarter of its share, and no condition leads or is called fitting on such presentations alone.
    UNTOLD_BEHIND_BITS: i32 = 2;

    /// Against a presentation, a sign denied counts less the more of them are: the first in full, and from this many bits
    /// together on by [`DENIED_LAST_PART`]. Judgement: denials come together, because whatever somebody has, a mild case of
    /// it shows few of its signs. Places that do not hurt are no signs denied.
    DENIED_EASED_UP_TO_BITS: i32 = 4;
    /// The part by which a denial counts at least, as its divisor.
    DENIED_LAST_PART: i32 = 4;

    /// While the leader has less than this share, no cause stands out and families are spoken of. Below it the leader
    /// is right in fewer than half of the published cases.
    STANDS_OUT: u16 = 3_000;

    /// A cause is tied with the leader if its share is at least this percentage of the leader's. Experts who examine
    /// the same groin agree on the family but hardly on the exact cause.
    TIED_PERCENT: u32 = 70;

    /// The most causes shown as tied.
    TIED_AT_MOST: usize = 3;

    /// A usual pair is shown as often together if both are among this many at the top.
    NEAR_TOP: usize = 3;

    /// Fewer findings than this stated as present are too few to rank on.
    LEAST_PRESENT: usize = 3;

    /// Fewer bits than this for or against the leader are too few to rank on.
    LEAST_EVIDENCE_BITS: i32 = 4;

    /// The factor up to which risk factors count together in a danger score.
    RISK_FACTORS_AT_MOST: f64 = 8.0;

    /// Shares are trusted only within these limits, because the studies are small.
    SHARE_LIMITS: (f64, f64) = (0.02, 0.98);
    /// The largest share that is trusted for a narrow place, such as the pubic bone. About one runner in four names the
    /// wide place around it (the groin for the pubic bone, the buttock for the sit bone). Examiners who define a
    /// condition by the spot they press do not count those.
    NARROW_PLACE_AT_MOST: f64 = 0.75;

    /// The weight of a test that the runner did at home, in quarters of its weight in an examiner's hands. Whoever
    /// presses or squeezes their own leg knows neither how hard nor exactly where. Evidence in favour of a guarded
    /// condition keeps its full weight.
    HOME_TEST_QUARTERS: i16 = 3;

    /// The power to which the weight of a figure from specialists' patients is raised. They show more signs than a
    /// runner at first contact.
    SPECIALIST_EXPONENT: f64 = 0.6;

    /// Baselines are trusted only within these limits.
    BASELINE_LIMITS: (f64, f64) = (0.0005, 0.95);
    /// No single answer weighs more than this, either way.
    WEIGHT_LIMIT_BITS: f64 = 6.0;

    /// The worst pain, of 10, up to which running may go on as usual, with nothing else against it.
    RUN_AS_USUAL_UP_TO: u8 = 2;

    /// Pain with a worst score from this on is severe.
    SEVERE_PAIN: u8 = 7;

    /// The highest pain that is called mild, of 10.
    MILD_PAIN: u8 = 3;

    /// The highest pain that is called moderate, of 10: the one below [`SEVERE_PAIN`].
    MODERATE_PAIN: u8 = 6;

    /// The pain from which it counts as unbearable, of 10. Whoever says so stops what they do.
    UNBEARABLE_PAIN: u8 = 9;

    /// The weekly kilometres from which a runner runs a lot: 40 miles.
    HIGH_KM_PER_WEEK: u16 = 64;

    /// Pain that has lasted longer than this many days has lasted over three weeks.
    THREE_WEEKS_DAYS: u16 = 21;

    /// Pain that has lasted longer than this many days has lasted over three months.
    THREE_MONTHS_DAYS: u16 = 90;

    /// A sign that went longer ago than this many days was so earlier; until then it is present. A complaint that is no
    /// older has nothing earlier. Two weeks, as the questions ask.
    EARLIER_DAYS: u16 = 14;

    /// Pain on both sides that began within this many days may be soreness.
    FRESH_DAYS: u16 = 7;

    /// The number of days assumed for recent pain where nobody gave it. Soreness is over by then, and nothing counts as
    /// lasting yet.
    RECENT_DAYS: u16 = 20;

    /// Ages at which no leg is loaded for a test, because a growth plate may be slipping.
    GROWING_AGES: (u8, u8) = (0, 17);

    /// Under this age nothing is advised.
    ADVISED_FROM_AGE: u8 = 16;

    /// Ages at which a pregnancy is asked about.
    MAY_BE_PREGNANT_AGES: (u8, u8) = (12, 55);

    /// Ages at which periods are asked about: from the earliest usual first one to some years after most have had the
    /// last.
    MENSTRUAL_AGES: (u8, u8) = (10, 59);

    /// Ages at which contraceptives are asked about.
    CONTRACEPTIVE_AGES: (u8, u8) = (12, 55);

    /// The ages that the ranking assumes where the age is unknown: adults of running age.
    TYPICAL_AGES: (u8, u8) = (18, 69);

    /// Adults.
    ADULT_AGES: (u8, u8) = (18, 120);

    /// The ages that a rule assumes where the age is unknown: adults of running age. The age is a safety question of its
    /// own, so the result stays provisional until it is told.
    ASSUMED_AGES: (u8, u8) = (19, 59);

    /// The limits within which the prior of a danger score is trusted. Factors may push it beyond.
    PRIOR_LIMITS: (f64, f64) = (1e-9, 0.9);

    /// The ages of youth, which have a prior of their own. A child is younger, an adult older.
    YOUTH_AGES: (u8, u8) = (11, 17);

    /// The share from which a place belongs to a condition. If all of its places are known not to hurt, its signs
    /// belong to another condition.
    LEAST_PLACE: f64 = 0.10;

    /// The first year of each age band of the priors. The factors of a prior must not cut through a band.
    AGE_BANDS: [u8; 8] = [0, 11, 18, 25, 40, 45, 50, 60];

    /// The most answers that are named as changing the result or making it more urgent.
    CHANGES_AT_MOST: usize = 5;

    /// The most signs that are named as a reason to go sooner than told. More are not kept in mind.
    SOONER_AT_MOST: usize = 3;

    /// The most signs that are named as a reason to get help at once.
    AT_ONCE_AT_MOST: usize = 6;

    /// The most of these that come first for what the picture could turn into, so that what is an emergency for
    /// anybody, such as fever or chest pain, keeps a place.
    OF_THE_PICTURE_AT_MOST: usize = 4;

    /// The most answers that are named as missing for a cause.
    MISSING_AT_MOST: usize = 5;

    // ---- the run log

    /// The number of days before a run in which the longest run is looked for, as in the cohort that set the bands
    /// (`frandsen2025`).
    BASELINE_DAYS: u16 = 30;

    /// The fewest runs before a run that allow a log to judge it: two or three are not a habit.
    LEAST_RUNS: u32 = 4;

    /// A run that is longer by less than this, in metres, is not a spike: a tenth of a short run is nothing.
    LEAST_RISE_METRES: u32 = 1_000;
    /// [`LEAST_RISE_METRES`] where only times are known, in seconds.
    LEAST_RISE_SECONDS: u32 = 600;

    /// A week is a jump if it is more than this percentage above the one before, as in the study of novices
    /// (`nielsen2014`), and by more than the longest run of the one before. Somebody who runs every third day has weeks
    /// of two and of three runs, and never jumps.
    WEEKLY_JUMP_PERCENT: u32 = 30;
    /// From this percentage on it is a rise.
    WEEKLY_RISE_PERCENT: u32 = 10;

    /// No jump is counted from a week shorter than this, in metres: any percentage of next to nothing is large.
    LEAST_WEEK_METRES: u64 = 5_000;
    /// [`LEAST_WEEK_METRES`] where only times are known, in seconds, at an easy six minutes a kilometre.
    LEAST_WEEK_SECONDS: u64 = 1_800;

    /// How far back from a day a spike, a weekly jump and missing rest days are looked for. Two weeks is what "before
    /// it began" means to most people, what the rule of rest days spans, and how long before an injury soreness was
    /// seen to rise (`sleep_runners2025`). A longer span would find a jump in nearly everybody: a third of all sessions
    /// follow a weekly jump (`cloosterman2024`).
    LOOK_BACK_DAYS: u16 = 14;

    /// The fewest days off in a week that count as rest. Fewer than two went with overuse injury (`ristolainen2014`).
    LEAST_REST_DAYS: u8 = 2;

    /// The top of the scale of effort, from 0 for rest.
    MOST_EFFORT: u8 = 10;

    /// A pause this long is a break: no run is left to compare the next one with.
    BREAK_DAYS: u16 = BASELINE_DAYS;
    /// A pause from this length on may be a break to the runner, so the log leaves the question open.
    PAUSE_DAYS: u16 = 14;
    /// A break counts while the first run after it lies within this many days: building up takes weeks.
    RETURN_DAYS: u16 = 30;

    /// How far back the acute:chronic ratios look. No moving average is shown before it has run for as long.
    RATIO_DAYS: u16 = 28;

    /// No run is longer than this, in metres: the longest races run in one go stay below it.
    MOST_METRES: u32 = 1_000_000;
    /// No run lasts longer than this, in seconds (a week): the longest races run in one go stay below it.
    MOST_SECONDS: u32 = 604_800;
    /// Nobody runs faster than this, in tenths of a metre a second, with [`HEAD_START_METRES`] on top. Every world
    /// record from 60 metres to the marathon stays below by at least 1%. A faster entry is a ride or a lost position.
    FASTEST_DECIMETRES_A_SECOND: u32 = 65;
    /// See [`FASTEST_DECIMETRES_A_SECOND`].
    HEAD_START_METRES: u32 = 200;
    /// An entry slower than this, in tenths of a metre a second, is not a run: it is a third of a brisk walk. It is in
    /// another unit, or the watch ran on.
    SLOWEST_DECIMETRES_A_SECOND: u32 = 5;

    /// Two entries of one day whose distances differ by no more than this, in percent, may be one run, if they do not
    /// both say when they began. Two devices on one arm differ by less.
    ONE_RUN_METRES_PERCENT: u32 = 2;
    /// The same for their times, in percent. Pauses are left out by one device and not by another.
    ONE_RUN_SECONDS_PERCENT: u32 = 5;
    /// A change of unit shows in this many runs before it and after it: a single fast run is a race.
    UNIT_CHANGE_RUNS: usize = 5;
    /// The speeds before and after it differ by the ratio of a mile to a kilometre, to within this many percent.
    UNIT_CHANGE_PERCENT: u64 = 6;
    /// The fastest of these runs is at most this many percent of the slowest, on each side: else the change is lost
    /// among changes that the runner made.
    UNIT_SPREAD_PERCENT: u64 = 130;

    /// How many bits about the ranking one level of urgency is worth to an interview. Safety comes first, so many.
    LEVEL_IN_BITS: u32 = 6;
    /// A screen whose lines together are worth less than this, in ten-thousandths of a bit, is not worth a runner's
    /// time.
    LITTLE_WORTH: u32 = 4_000;
    /// A line that is worth less than this part of the best line of its screen is left out.
    LINE_PARTS: u32 = 12;
    /// What a sign of a contributor is worth to a plan, in ten-thousandths of a bit. Judgement: less than what tells
    /// causes apart, more than nothing.
    SIGN_WORTH: u32 = 200;
    /// While too little is known to name a cause, an answer is worth this part of the chance that it is so.
    LIKELY_PARTS: u32 = 5;
    /// How much dearer than a question a test at home is: it takes getting up, and is read less surely.
    HOME_TEST_COST: u32 = 3;
    /// For an interview, no sign that could make it more urgent is less likely than this, in ten-thousandths: the shares
    /// of rare signs are the least certain.
    LEAST_CHANCE: u32 = 5;
    /// The same where it is urgent already: what remains to be found there is an emergency.
    LEAST_IF_URGENT: u32 = 200;
    /// The urgency is settled once no way to a higher one is likelier than this, in ten-thousandths.
    SETTLED_CHANCE: u32 = 50;
    /// The leading cause is settled once no answer of at least this chance, in ten-thousandths, would put another first.
    SETTLED_LEADER: u32 = 1_000;

    // ---- the diary

    /// A change of pain from this many points of 10 on is clear: people call it much better (`salaffi2004`).
    CLEAR_CHANGE_OF_PAIN: u8 = 2;
    /// How many days of a week must tell before it has a usual pain. Four would leave whoever writes on run days alone
    /// without one, because there are three runs a week.
    LEAST_ENTRIES_A_WEEK: usize = 3;
    /// The weeks at which people are compared with their first: programmes report these, and most of what gets better
    /// does so by the fourth.
    COMPARED_AT_WEEKS: [u8; 4] = [2, 4, 8, 12];
    /// Over so many weeks a slow rise of the usual pain is looked for: one that stays below two points from week to
    /// week adds up.
    RISE_IN_WEEKS: u8 = 6;
    /// For so many days runs only get longer, before they get faster: distance before speed (`george2024`), and four
    /// steps of a tenth are half as far again.
    BUILDING_DAYS: u16 = 28;
    /// After so many days without an entry nobody knows how it went.
    GAP_DAYS: u16 = 7;
    /// After more than so many days without a session a runner begins with walks, and after [`PAUSE_DAYS`] with the
    /// first turns of running: eight weeks and two.
    LONG_GAP_DAYS: u16 = 56;
    /// So many planned sessions missed in a row hold the stage.
    MISSED_IN_A_ROW: usize = 3;
    /// From this pain on, of 10, a bone in its return is not tried again before somebody has looked.
    BONE_STOPS_FROM: u8 = 2;
    /// A walk that is shorter than this, in minutes, opens no gate.
    LEAST_WALK_MINUTES: u16 = 30;
    /// A walk that is longer than this, in minutes, is a hike.
    MOST_WALK_MINUTES: u16 = 120;
    /// Half as long again as the session of a stage, or further than this in metres, is no session of that stage.
    MOST_WALK_RUN_MINUTES: u16 = 45;
    /// See [`MOST_WALK_RUN_MINUTES`].
    MOST_WALK_RUN_METRES: u32 = 8_000;
    /// So many brisk walks must go well before the first run.
    WALKS_BEFORE_RUNNING: usize = 2;
    /// How much less to run after a step back that leads to no lower stage, in percent.
    LESS_AFTER_A_STEP_BACK: (u16, u16) = (20, 30);

    // ---- the schedule

    /// Runs a week until runs are measured by their length, and where nobody told how often.
    RUNS_A_WEEK: u8 = 3;
    /// Never more runs a week, because two days stay free of running (`ristolainen2014`).
    RUNS_AT_MOST: u8 = 5;
    /// How much longer the longest run of a week of building may be, in percent (`frandsen2025`).
    STEP_UP_PERCENT: u32 = 10;
    /// No longest run is shorter than this, in metres: it is a slip, or no run.
    LEAST_LONGEST_METRES: u32 = 1_000;
    /// A forecast of growing runs ends after so many weeks.
    GROWS_FOR_WEEKS: u8 = 12;
    /// How long the other runs of a week are, in percent of the longest.
    EASY_RUN_PERCENT: u32 = 70;
    /// Every so many weeks of building are lighter.
    LIGHTER_EVERY_WEEKS: u8 = 4;
    /// The longest run of a lighter week, in percent.
    LIGHTER_PERCENT: u32 = 80;
    /// How many seconds a repetition takes: two up, one at the top, three down.
    SECONDS_A_REPETITION: u32 = 6;
    /// How long a kilometre takes where a session has no time, in seconds: of running at an easy pace, and of walking.
    SECONDS_A_KM_RUNNING: u32 = 7 * 60;
    /// See [`SECONDS_A_KM_RUNNING`].
    SECONDS_A_KM_WALKING: u32 = 12 * 60;
    /// How long a metre of an exercise that goes forward takes, in seconds.
    SECONDS_A_METRE_OF_EXERCISE: u32 = 2;
    /// The rest after a round of exercises, in seconds. Two exercises in a pair rest in turn.
    REST_SECONDS: u32 = 45;
    /// How long a strength session may be, in minutes. What does not fit has another day.
    STRENGTH_MINUTES: u32 = 30;
}
