//! A run log in words.

use alloc::string::String;
use alloc::vec::Vec;

use super::page::Page;
use crate::case::Case;
use crate::knowledge::load::{Band, LoadMetric};
use crate::knowledge::sources::{Outcome, Source};
use crate::knowledge::thresholds;
use crate::training::{
    Figure, Growth, Load, Pause, Ratios, Rejected, RestDays, RunError, Spike, Strain, Suspicion, WeeklyChange,
};
use crate::vocabulary::{Answer, Basis, Fact, Reporter, RiskFactor};
use crate::wording::{LoadForm, Notice, Number, Phrase, RejectionForm, SuspicionForm, Term, Unit, Value, Wording};

/// The figures of a log on one day as plain text for the runner, the one that counts most first. The text gives each
/// figure, or why there is none, what was found with a spike, and how good the evidence is.
///
/// ```
/// use running_hip_pain::{Day, training::{Coverage, Run, RunLog}, report::load, wording::{English, InMiles}};
/// let day = Day::new(2026, 11, 22)?;
/// let runs = (0..20).map(|i| Run::on(day + -2 * i).metres(if i == 0 { 14_000 } else { 8_000 }));
/// let figures = RunLog::new(runs, Coverage::Complete).0.load_on(day);
/// let text = load(&figures, &English);
/// assert!(text.contains("14.0 km on 2026-11-22, 1.75 times the longest of the 30 days before it (8.0 km)"));
/// let text = load(&figures, &InMiles(English));
/// assert!(text.contains("8.7 miles on 2026-11-22, 1.75 times the longest of the 30 days before it (5.0 miles)"));
/// # Ok::<(), running_hip_pain::DayError>(())
/// ```
pub fn load(load: &Load, wording: &(impl Wording + ?Sized)) -> String {
    let mut words = Words(Page::new(wording));
    let day = words.fill(LoadForm::UpTo, &[("day", load.day.into())]);
    words.0.line(0, format_args!("{day}"));
    let shown = load.answers().any(|answer| answer == (RiskFactor::SingleSessionDistanceSpike, Answer::Absent));
    let spike = words.figure(load.spike, |words, spike| words.spike(&spike, shown));
    words.metric(LoadMetric::SessionSpike, &spike);
    if let Figure::Known(Spike { band, .. }) = load.spike {
        words.found(band.entry().found);
    }
    let [weekly, earlier] = [load.weekly_change, load.weekly_change_before]
        .map(|week| words.figure(week, |words, week| words.change(&week)));
    words.metric(LoadMetric::WeeklyChange, &weekly);
    words.more(LoadForm::WeekEarlier, &[("change", (&earlier).into())]);
    let rest = words.figure(load.rest_days, |words, RestDays { week, week_before }| {
        words.fill(LoadForm::RestDays, &[("week", week.into()), ("before", week_before.into())])
    });
    words.metric(LoadMetric::RestDays, &rest);
    if load.streak >= thresholds::LOOK_BACK_DAYS.into() {
        words.more(LoadForm::Streak, &[("days", load.streak.into())]);
    }
    if load.rest_days.known().is_some_and(|rest| rest.are_few()) {
        words.more(LoadForm::FewRestDays, &[]);
    }
    let longest = words.figure(load.longest, |words, longest| words.distance(longest.into()));
    words.metric(LoadMetric::LongestGrowth, &longest);
    if load.longest.known().is_some() {
        let growth = words.figure(load.longest_growth, |words, Growth { longest_before, ratio, .. }| {
            let before = words.distance(longest_before.into());
            words.fill(LoadForm::Growth, &[("ratio", ratio.into()), ("before", (&before).into())])
        });
        words.more(LoadForm::Against, &[("growth", (&growth).into())]);
    }
    let pause = words.figure(load.pause, |words, Pause { days, ended, .. }| {
        words.fill(LoadForm::Pause, &[("time", (&words.days(days)).into()), ("day", ended.into())])
    });
    words.metric(LoadMetric::Pause, &pause);
    let since = words.figure(load.days_since_last_run, |words, days| words.days(days));
    words.metric(LoadMetric::DaysSinceLastRun, &since);
    let monotony = words.figure(load.monotony, |words, monotony| words.0.number(monotony.ratio));
    words.metric(LoadMetric::Monotony, &monotony);
    let strain = words.figure(load.strain, |words, Strain { basis, week, monotony, strain }| {
        let (strain, week) = (words.amount(basis, strain), words.amount(basis, week));
        words.fill(
            LoadForm::Strain,
            &[("strain", (&strain).into()), ("week", (&week).into()), ("ratio", monotony.into())],
        )
    });
    words.metric(LoadMetric::Strain, &strain);
    words.0.finish()
}

/// The acute:chronic ratios as plain text, with a note on what they are not.
pub fn ratios(ratios: &Ratios, wording: &(impl Wording + ?Sized)) -> String {
    let mut words = Words(Page::new(wording));
    for (metric, ratio) in [
        (LoadMetric::RatioCoupled, ratios.coupled),
        (LoadMetric::RatioUncoupled, ratios.uncoupled),
        (LoadMetric::RatioEwma, ratios.ewma),
    ] {
        let ratio = words.figure(ratio, |words, ratio| words.0.number(ratio));
        words.metric(metric, &ratio);
    }
    words.0.notice(Notice::RatiosDescribe);
    words.0.finish()
}

/// How long a run is, to a tenth of the unit of the wording.
///
/// ```
/// use running_hip_pain::{report::distance, wording::{English, InMiles}};
/// assert_eq!(distance(42_195, &English), "42.2 km");
/// assert_eq!(distance(42_195, &InMiles(English)), "26.2 miles");
/// ```
pub fn distance(metres: u64, wording: &(impl Wording + ?Sized)) -> String {
    Words(Page::new(wording)).distance(metres)
}

/// Why an entry of a log is not used, in a sentence for the runner. It does not say where the entry came from: an
/// app knows its file and line.
///
/// ```
/// use running_hip_pain::{Day, training::{Coverage, Run, RunLog}, report::rejected, wording::English};
/// let (_, refused) = RunLog::new([Run::on(Day::new(2026, 11, 22)?).metres(0)], Coverage::Complete);
/// assert_eq!(rejected(&refused[0], &English), "2026-11-22: A distance of 0 m cannot be right. Leave it out if you do not know it.");
/// # Ok::<(), running_hip_pain::DayError>(())
/// ```
pub fn rejected(rejected: &Rejected, wording: &(impl Wording + ?Sized)) -> String {
    let words = Words(Page::new(wording));
    let fill = |form, places: &[(&str, Value<'_>)]| words.0.fill(Phrase::Rejection(form), places);
    let in_time = |form, metres: u32, seconds: u32| {
        fill(form, &[("distance", (&words.exact_distance(metres)).into()), ("seconds", seconds.into())])
    };
    let why = match &rejected.why {
        RunError::Metres { found } => {
            fill(RejectionForm::Metres, &[("distance", (&words.exact_distance(*found)).into())])
        }
        RunError::Seconds { found } => fill(RejectionForm::Seconds, &[("found", (*found).into())]),
        RunError::Started { found } => fill(RejectionForm::Started, &[("found", (*found).into())]),
        RunError::Effort { found } => fill(RejectionForm::Effort, &[("found", (*found).into())]),
        RunError::Unmeasured => fill(RejectionForm::Unmeasured, &[]),
        RunError::TooFast { metres, seconds } => in_time(RejectionForm::TooFast, *metres, *seconds),
        RunError::TooSlow { metres, seconds } => in_time(RejectionForm::TooSlow, *metres, *seconds),
        RunError::Duplicate { .. } => fill(RejectionForm::Duplicate, &[]),
    };
    words.0.lead(&wording.day(rejected.day), &why)
}

/// What in a log looks like a mistake, in a sentence for the runner.
///
/// ```
/// use running_hip_pain::{Day, training::{Coverage, Run, RunLog}, report::suspected, wording::English};
/// let twice = Run::on(Day::new(2026, 11, 22)?).metres(10_000).seconds(3_000);
/// let (log, _) = RunLog::new([twice, twice], Coverage::Complete);
/// let text = suspected(&log.suspicions()[0], &English);
/// assert_eq!(text, "2026-11-22: Two runs may be one that was recorded twice. Both count.");
/// # Ok::<(), running_hip_pain::DayError>(())
/// ```
pub fn suspected(suspicion: &Suspicion, wording: &(impl Wording + ?Sized)) -> String {
    let page = Page::new(wording);
    let fill = |form, places: &[(&str, Value<'_>)]| page.fill(Phrase::Suspicion(form), places);
    match suspicion {
        Suspicion::Twice { day, .. } => fill(SuspicionForm::Twice, &[("day", (*day).into())]),
        Suspicion::UnitChange { from, ratio, .. } => {
            let form = if ratio.hundredths() > 100 { SuspicionForm::Faster } else { SuspicionForm::Slower };
            fill(form, &[("day", (*from).into()), ("ratio", (*ratio).into())])
        }
    }
}

/// The answers of a case that come from the run log, so that a reader can tell them from what the runner said.
pub(super) fn from_log<W: Wording + ?Sized>(page: &mut Page<'_, W>, case: &Case) {
    let logged = |answer| {
        let of_log =
            move |(fact, given): &(Fact, Answer)| *given == answer && case.reported_by(*fact) == Reporter::RunLog;
        case.answered().filter(of_log).map(|(fact, _)| fact).collect::<Vec<_>>()
    };
    let (present, absent) = (logged(Answer::Present), logged(Answer::Absent));
    if present.is_empty() && absent.is_empty() {
        return;
    }
    page.heading(Notice::FromLog);
    for (notice, facts) in [(Notice::LogShows, present), (Notice::LogShowsNot, absent)] {
        let labels = page.labels(facts);
        page.entry(0, notice, &labels);
    }
}

struct Words<'a, W: ?Sized>(Page<'a, W>);

impl<W: Wording + ?Sized> Words<'_, W> {
    fn fill(&self, form: LoadForm, places: &[(&str, Value<'_>)]) -> String {
        self.0.fill(Phrase::Load(form), places)
    }

    /// A figure with the grade of what it says about injury, where anybody has looked.
    fn metric(&mut self, metric: LoadMetric, text: &str) {
        let label = self.0.label(Term::LoadMetric(metric));
        let entry = metric.entry();
        let grade = match entry.formula {
            Source::Judgement => String::new(),
            _ => self.0.label(Term::Grade(entry.grade)),
        };
        let line = self.0.beside(&self.0.lead(&label, text), &grade);
        self.0.item(&line);
    }

    /// What else there is to say about the figure above.
    fn more(&mut self, form: LoadForm, places: &[(&str, Value<'_>)]) {
        let text = self.fill(form, places);
        self.0.line(1, format_args!("{text}"));
    }

    /// A figure, or why there is none.
    fn figure<T>(&self, figure: Figure<T>, say: impl FnOnce(&Self, T) -> String) -> String {
        match figure {
            Figure::Known(figure) => say(self, figure),
            Figure::InsufficientHistory { have, need } if need.runs == 0 => {
                self.fill(LoadForm::TooFewDays, &[("have", have.days.into()), ("need", need.days.into())])
            }
            Figure::InsufficientHistory { have, need } => self.fill(
                LoadForm::TooFewDaysOrRuns,
                &[
                    ("have", have.days.into()),
                    ("need", need.days.into()),
                    ("have_runs", have.runs.into()),
                    ("need_runs", need.runs.into()),
                ],
            ),
            Figure::NoRuns => self.fill(LoadForm::NoRuns, &[]),
            Figure::NoRecentBaseline => self.fill(LoadForm::NoRecentBaseline, &[]),
            Figure::Restart => self.fill(LoadForm::Restart, &[]),
            Figure::NoVariation => self.fill(LoadForm::NoVariation, &[]),
        }
    }

    /// A run in the lowest band shows no spike among the runs logged. Only a log that knows every day can speak for the
    /// others.
    fn spike(&self, spike: &Spike, shown: bool) -> String {
        let text = self.fill(
            LoadForm::Spike,
            &[
                ("length", (&self.amount(spike.basis, spike.length.into())).into()),
                ("day", spike.day.into()),
                ("ratio", spike.ratio.into()),
                ("days", thresholds::BASELINE_DAYS.into()),
                ("before", (&self.amount(spike.basis, spike.longest_before.into())).into()),
            ],
        );
        let mut band = self.0.label(Term::Band(spike.band));
        if spike.band == Band::Reference && !shown {
            band = self.fill(LoadForm::AmongLogged, &[("band", (&band).into())]);
        }
        self.0.list(&[text, band])
    }

    fn change(&self, change: &WeeklyChange) -> String {
        let text = self.fill(
            LoadForm::WeeklyChange,
            &[
                ("week", (&self.amount(change.basis, change.week)).into()),
                ("ratio", change.ratio.into()),
                ("before", (&self.amount(change.basis, change.week_before)).into()),
            ],
        );
        self.0.list(&[text, self.0.label(Term::WeekBand(change.band))])
    }

    /// What was found with a band. It is an association, and the text says so.
    fn found(&mut self, found: Option<Outcome>) {
        if let Some(Outcome { value, interval: Some((low, high)), .. }) = found {
            let [value, low, high] = [value, low, high].map(|figure| Number::new(figure, 2).into());
            self.more(LoadForm::Found, &[("value", value), ("low", low), ("high", high)]);
        }
    }

    fn amount(&self, basis: Basis, amount: u64) -> String {
        match basis {
            Basis::Distance => self.distance(amount),
            Basis::Time => self.fill(LoadForm::Minutes, &[("minutes", (amount / 60).into())]),
            Basis::Effort => self.fill(LoadForm::Effort, &[("load", amount.into())]),
        }
    }

    fn days(&self, days: u32) -> String {
        match days {
            1 => self.fill(LoadForm::OneDay, &[]),
            _ => self.fill(LoadForm::Days, &[("days", days.into())]),
        }
    }

    /// In the unit of the wording, rounded to the nearest tenth.
    fn distance(&self, metres: u64) -> String {
        let unit = self.0.wording().unit();
        let tenths = unit.tenths(metres);
        let number = Number::tenths(tenths).into();
        match unit {
            Unit::Kilometres => self.fill(LoadForm::Kilometres, &[("km", number)]),
            Unit::Miles => self.fill(LoadForm::Miles, &[("miles", number)]),
        }
    }

    /// To the metre, as a file has it, where the unit has such parts.
    fn exact_distance(&self, metres: u32) -> String {
        match self.0.wording().unit() {
            Unit::Kilometres => self.fill(LoadForm::Metres, &[("metres", metres.into())]),
            Unit::Miles => self.distance(metres.into()),
        }
    }
}
