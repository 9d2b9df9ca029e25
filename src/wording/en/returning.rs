//! English for the return to running: stages, gates, sessions, what a diary decides.

use crate::day::Weekday;
use crate::knowledge::care::{FollowUpRule, Gate, Questionnaire};
use crate::vocabulary::{Changed, NotPlacedReason, ReturnStage, SessionKind, Trend};
use crate::wording::forms::{SessionForm, StepForm};

pub(super) const fn stage(stage: ReturnStage) -> &'static str {
    match stage {
        ReturnStage::Walk => "brisk walks",
        ReturnStage::WalkRun1 => "run-walk, step 1",
        ReturnStage::WalkRun2 => "run-walk, step 2",
        ReturnStage::WalkRun3 => "run-walk, step 3",
        ReturnStage::WalkRun4 => "run-walk, step 4",
        ReturnStage::WalkRun5 => "run-walk, step 5",
        ReturnStage::WalkRun6 => "run-walk, step 6",
        ReturnStage::WalkRun7 => "run-walk, step 7",
        ReturnStage::Continuous => "half an hour without walking breaks",
        ReturnStage::Build => "longer runs",
        ReturnStage::Faster => "faster runs",
    }
}

pub(super) const fn session_kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Run => "run",
        SessionKind::Walk => "brisk walk",
        SessionKind::Strength => "strength",
        SessionKind::Light => "light exercises",
        SessionKind::CrossTraining => "other training",
        SessionKind::Visit => "visit",
        SessionKind::Review => "look at the plan again",
        SessionKind::Race => "race",
    }
}

pub(super) const fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

pub(super) const fn questionnaire(questionnaire: Questionnaire) -> &'static str {
    match questionnaire {
        Questionnaire::Pain => "pain, 0 to 10",
        Questionnaire::Uwri => "UWRI, 0 to 36",
        Questionnaire::Ihot12 => "iHOT-12, 0 to 100",
        Questionnaire::Hagos => "HAGOS, one of its scales, 0 to 100",
        Questionnaire::OstrcH2 => "OSTRC-H2, 0 to 100",
    }
}

pub(super) const fn changed(changed: Changed) -> &'static str {
    match changed {
        Changed::Worse => "worse",
        Changed::NotClearly => "no clear change",
        Changed::Better => "better",
        Changed::MuchBetter => "much better",
    }
}

pub(super) const fn trend(trend: Trend) -> &'static str {
    match trend {
        Trend::Worse => "It is worse than before.",
        Trend::Same => "It is much as before.",
        Trend::Better => "It is better than before.",
    }
}

pub(super) const fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Cleared => "A doctor or physiotherapist has told you that you may run.",
        Gate::NoBonyTenderness => {
            "The bone no longer hurts when it is pressed. That is for whoever examines you to say."
        }
        Gate::HealedOnImaging => "A scan shows that the bone has healed.",
        Gate::LoadTested => {
            "Whoever examines you has tested the leg: stairs, standing on it, squats and a little jogging, all without pain."
        }
        Gate::CausesDealtWith => "What let the bone crack has been dealt with: training, food, periods, bone strength.",
        Gate::PainlessWalks => "Two brisk walks of 30 to 45 minutes without any pain, and none the next morning.",
        Gate::EasyWalks => "Two brisk walks of half an hour with a pain of 2 of 10 at most, and no worse next morning.",
        Gate::Stairs => "Stairs hurt by 2 of 10 at most.",
        Gate::SingleLegStance => "Half a minute on the sore leg hurts by 2 of 10 at most.",
        Gate::SingleLegSquats => "Ten small squats on the sore leg hurt by 2 of 10 at most.",
        Gate::JogOnTheSpot => "A minute of jogging on the spot hurts by 2 of 10 at most.",
    }
}

pub(super) const fn follow_up(rule: FollowUpRule) -> &'static str {
    match rule {
        FollowUpRule::PlanWithheld => {
            "There is no plan for running yet: the leg needs to be looked at, or questions are open."
        }
        FollowUpRule::NotCleared => "The leg needs to be looked at before you run.",
        FollowUpRule::NewAnswers => "Something new in your diary needs to be looked at.",
        FollowUpRule::OtherSide => "After a bone injury, the other side hurts now.",
        FollowUpRule::BoneHurtsAgain => {
            "After a bone injury, a run must not hurt. It has hurt again, hurt a lot, lasted, or made you limp."
        }
        FollowUpRule::UnbearablePain => "It hurt by 9 or 10 of 10.",
        FollowUpRule::FoundSomething => "With what was found, do not run before you are told that you may.",
        FollowUpRule::Contradicts => "Something new in your diary does not fit what you said before.",
        FollowUpRule::QuestionsOpen => "Something new in your diary has raised questions. Answer them first.",
        FollowUpRule::BoneHurts => {
            "After a bone injury, nothing may hurt, not even a little. Go back two steps, and tell whoever said that you may run."
        }
        FollowUpRule::Limp => "You limped.",
        FollowUpRule::MorningWorse => "The next morning was clearly worse than usual.",
        FollowUpRule::NotSettled => "A day later, the pain had not settled.",
        FollowUpRule::WeekWorse => "Your usual pain this week is clearly above that of an earlier week.",
        FollowUpRule::Pauses => "With what is new in your diary, running pauses. Walk instead.",
        FollowUpRule::LongGap => "You have not run for two weeks or more. Begin lower.",
        FollowUpRule::NoSession => "No session is in your diary yet.",
        FollowUpRule::Gap => "No session has been in your diary for a week. No news is not good news.",
        FollowUpRule::NotTold => "Write down how much it hurt, and how it was the next morning.",
        FollowUpRule::SessionsMissed => "You have missed three sessions in a row.",
        FollowUpRule::SkippedForPain => "You left out the last session because of pain.",
        FollowUpRule::PainToRepeat => "It hurt a little more than it should for the next step.",
        FollowUpRule::MorningToRepeat => "The next morning was a little worse than usual.",
        FollowUpRule::OtherSideToo => "The other side has begun to hurt. Add nothing until it is quiet.",
        FollowUpRule::StageSkipped => "You have skipped a step. It comes first, even if you feel nothing.",
        FollowUpRule::RanTooFar => {
            "One of your runs was more than a tenth longer than your longest of the 30 days before. Add nothing for now."
        }
        FollowUpRule::GatesShut => "Some things come before the first run.",
        FollowUpRule::TooFewSessions => "Too few sessions at this step have gone well so far.",
        FollowUpRule::LastStage => "You are at the last step.",
        FollowUpRule::GatesOpen => "All that comes before the first run is done.",
        FollowUpRule::WentWell => "Your last sessions went well, and so did the mornings after.",
    }
}

pub(super) const fn not_placed(reason: NotPlacedReason) -> &'static str {
    match reason {
        NotPlacedReason::TooFewDays => "too few days are left",
        NotPlacedReason::TooClose => "the days would be too close together",
        NotPlacedReason::SessionFull => "a session would become too long",
        NotPlacedReason::NoRunningYet => "the leg needs to be looked at first",
        NotPlacedReason::AsAdvised => "ask whoever looks at the leg how much",
        NotPlacedReason::BeginsLater => "it begins later",
        NotPlacedReason::RaceOutside => "it is not on one of these days",
        NotPlacedReason::RaceTooSoon => "it comes too early: run without walking breaks for two weeks first",
    }
}

pub(super) const fn session(form: SessionForm) -> &'static str {
    match form {
        SessionForm::Times => "{times} × ({steps})",
        SessionForm::Then => ", ",
        SessionForm::Run => "run {amount}",
        SessionForm::FastRun => "run fast for {amount}",
        SessionForm::UphillRun => "run uphill for {amount}",
        SessionForm::Walk => "walk {amount}",
        SessionForm::Exercise => "{exercise} {amount}",
        SessionForm::Train => "{amount}",
        SessionForm::Rest => "rest {amount}",
        SessionForm::Minutes => "{minutes} min",
        SessionForm::Seconds => "{seconds} s",
        SessionForm::Kilometres => "{km} km",
        SessionForm::Miles => "{miles} miles",
        SessionForm::Metres => "{metres} m",
        SessionForm::Repetitions => "× {repetitions}",
        SessionForm::About => "{session} (about {minutes} min)",
        SessionForm::Hardest => "{session}, the longest of the week",
        SessionForm::OneOf => "other training: one of: {activities}",
        SessionForm::Cues => "on every run, think of: {cues}",
        SessionForm::RestDay => "rest",
        SessionForm::Day => "{weekday} {day}",
        SessionForm::Week => "Week {week}",
        SessionForm::Placed => "{what}: {placed} instead of {wanted} a week, because {why}",
        SessionForm::NotPlaced => "{what}: not on these days, because {why}",
    }
}

pub(super) const fn step(form: StepForm) -> &'static str {
    match form {
        StepForm::Progress => "Go on: {stage}.",
        StepForm::ALittleMore => "Go on: {stage}, your longest run a tenth longer at most.",
        StepForm::Begin => "Begin as your plan says, and write down how each session goes.",
        StepForm::Hold => "Do the same again: {stage}.",
        StepForm::StepBack => "Go back: {stage}.",
        StepForm::Less => "Run {less} percent less.",
        StepForm::RestFirst => "Rest {days} days first.",
        StepForm::RestADay => "Rest a day first.",
        StepForm::Stop => "Stop running for now.",
        StepForm::SeenFirst => "{urgency} Do not run until it has been checked.",
        StepForm::BookFirst => "Book a visit in the next few weeks, and do not run until then.",
        StepForm::NoFurther => "Add nothing for now: {stage}, no further than before your last long one.",
        StepForm::SeenBesides => "Book a visit. Until then, go on as now: {stage}.",
        StepForm::Why => "Why",
        StepForm::Also => "Also",
        StepForm::Told => "You said: {facts}.",
        StepForm::Shut => "Before the first run",
        StepForm::Open => "Answer these first",
        StepForm::Contradicts => "These do not fit what you said before. Please answer them again",
        StepForm::Comparison => "Usual pain after {weeks} weeks: {then} of 10, in the first week {first}: {changed}.",
        StepForm::Total => "{questionnaire}: {first} at first, {last} now: {changed}.",
        StepForm::Evidence => "rests on {grade}",
    }
}
