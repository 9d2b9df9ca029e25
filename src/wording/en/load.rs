//! English for a run log.

use crate::knowledge::load::{Band, LoadMetric, WeekBand};
use crate::wording::forms::{LoadForm, RejectionForm, SuspicionForm};

pub(super) const fn metric(metric: LoadMetric) -> &'static str {
    match metric {
        LoadMetric::SessionSpike => "biggest jump in one run of the past two weeks",
        LoadMetric::WeeklyChange => "this week and the one before",
        LoadMetric::RestDays => "days without a run",
        LoadMetric::Monotony => "sameness of the days (monotony)",
        LoadMetric::Strain => "week's load times sameness (strain)",
        LoadMetric::LongestGrowth => "longest run of the past 30 days",
        LoadMetric::Pause => "longest time between two runs logged",
        LoadMetric::DaysSinceLastRun => "time since the last run logged",
        LoadMetric::RatioCoupled => "week against four weeks (acute:chronic)",
        LoadMetric::RatioUncoupled => "week against the three before (acute:chronic)",
        LoadMetric::RatioEwma => "moving averages (acute:chronic)",
    }
}

pub(super) const fn band(band: Band) -> &'static str {
    match band {
        Band::Reference => "no spike",
        Band::TooLittle => "longer, but by too little to count",
        Band::Small => "a small spike",
        Band::Moderate => "a moderate spike",
        Band::Large => "a large spike",
    }
}

pub(super) const fn week_band(band: WeekBand) -> &'static str {
    match band {
        WeekBand::Reference => "no rise to speak of",
        WeekBand::Rise => "a rise",
        WeekBand::TooLittle => "more, but by too little to count",
        WeekBand::Jump => "a jump",
    }
}

pub(super) const fn load(form: LoadForm) -> &'static str {
    match form {
        LoadForm::UpTo => "Your runs up to {day}:",
        LoadForm::Spike => "{length} on {day}, {ratio} times the longest of the {days} days before it ({before})",
        LoadForm::AmongLogged => "{band} among the runs logged",
        LoadForm::Found => {
            "In one large group of runners, the rate of injury on runs like this was {value} times that on runs up to a tenth longer ({low} to {high}). That does not show that the run was the cause."
        }
        LoadForm::WeeklyChange => "{week}, {ratio} times the week before ({before})",
        LoadForm::WeekEarlier => "A week earlier: {change}",
        LoadForm::FewRestDays => {
            "That is few. Top-level athletes with fewer than two a week reported more overuse injuries. That does not show that these were the cause."
        }
        LoadForm::Streak => "There was a run on each of {days} days in a row.",
        LoadForm::RestDays => "{week} in the last seven days, {before} in the seven before",
        LoadForm::Against => "Against the 30 days before: {growth}",
        LoadForm::Growth => "{ratio} times as long ({before})",
        LoadForm::Pause => "{time}, up to the run on {day}",
        LoadForm::Strain => "{strain} ({week} × {ratio})",
        LoadForm::Days => "{days} days",
        LoadForm::OneDay => "1 day",
        LoadForm::Kilometres => "{km} km",
        LoadForm::Miles => "{miles} miles",
        LoadForm::Metres => "{metres} m",
        LoadForm::Minutes => "{minutes} min",
        LoadForm::Effort => "{load} (effort × minutes)",
        LoadForm::TooFewDays => "not known; the log has {have} of the {need} days it takes",
        LoadForm::TooFewDaysOrRuns => {
            "not known; it takes a log of {need} days with {need_runs} runs, and this one has {have} and {have_runs}"
        }
        LoadForm::NoRuns => "none; no run was logged in that time",
        LoadForm::NoRecentBaseline => "not known; there was no run to compare with",
        LoadForm::Restart => "not known; you came back from no running at all",
        LoadForm::NoVariation => "not known; the load was the same each day",
    }
}

pub(super) const fn suspicion(form: SuspicionForm) -> &'static str {
    match form {
        SuspicionForm::Twice => "{day}: Two runs may be one that was recorded twice. Both count.",
        SuspicionForm::Faster => {
            "From {day} on, your runs are {ratio} times as fast as those before. Are some in miles and some in kilometres?"
        }
        SuspicionForm::Slower => {
            "From {day} on, your runs are only {ratio} times as fast as those before. Are some in miles and some in kilometres?"
        }
    }
}

pub(super) const fn rejection(form: RejectionForm) -> &'static str {
    match form {
        RejectionForm::Metres => "A distance of {distance} cannot be right. Leave it out if you do not know it.",
        RejectionForm::Seconds => "A time of {found} seconds cannot be right. Leave it out if you do not know it.",
        RejectionForm::Started => "A start at second {found} of the day cannot be right.",
        RejectionForm::Effort => "An effort of {found} is off the scale. The scale is 0 to 10.",
        RejectionForm::Unmeasured => "This run needs a distance or a time.",
        RejectionForm::TooFast => {
            "{distance} in {seconds} seconds is too fast for a run. Was it a ride, or did the watch lose its way?"
        }
        RejectionForm::TooSlow => {
            "{distance} in {seconds} seconds is too slow for a run. Is the distance in another unit, or was the watch left on?"
        }
        RejectionForm::Duplicate => "The same run is in the log twice. It counts once.",
    }
}
