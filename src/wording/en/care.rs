//! English for plans: doses, activities, when to stop, and why something is withheld.

use crate::knowledge::care::StopSign;
use crate::vocabulary::{Activity, Grade, InterventionKind, Phase, Shown, Tissue, WithheldReason};
use crate::wording::forms::DoseForm;

pub(super) const fn dose(form: DoseForm) -> &'static str {
    match form {
        DoseForm::Span => "{least} to {most}",
        DoseForm::Repetitions => "{sets} × {repetitions} repeats, {often}",
        DoseForm::Holds => "{holds} × {seconds} seconds, {often}",
        DoseForm::Distance => "{times} × {metres} metres each way, {often}",
        DoseForm::Session => "{minutes} minutes, {often}",
        DoseForm::WalkRun => "{turns} × {run} min of running and {walk} min of walking, {often}",
        DoseForm::Breaks => "{minutes} minutes, every {every} minutes",
        DoseForm::LongestRun => "at most {percent} percent above the longest run of {days} days",
        DoseForm::FreeDays => "{days} days free of running a week",
        DoseForm::LessBy => "{percent} percent less than before",
        DoseForm::MoreSteps => "{percent} percent more steps a minute than your own",
        DoseForm::HoursANight => "{hours} hours a night",
        DoseForm::OnceADay => "once a day",
        DoseForm::TimesADay => "{times} times a day",
        DoseForm::DaysAWeek => "{days} days a week",
        DoseForm::PainRule => {
            "Pain up to {go_on} of 10 that is back to usual the next morning is fine; after two sessions like that, go up a level. Up to {stay}, stay at this level. Above that, or worse by {worse} the next morning, go back a level. The pain must not grow from week to week."
        }
        DoseForm::PainRuleInBrief => {
            "Up to {go_on} of 10 and back to usual next morning is fine. Up to {stay}: go on, but add nothing. Above that, or {worse} points worse next morning: do less."
        }
        DoseForm::NoPain => "Nothing in this plan may hurt at all. Leave out whatever does.",
        DoseForm::ReviewUnseen => "If nobody has checked it in {days} days, get it checked now.",
        DoseForm::Review => "Look at this plan again in {days} days. If the pain is no better by then, get it checked.",
    }
}

pub(super) const fn activity(activity: Activity) -> &'static str {
    match activity {
        Activity::SwimWithFloat => "swimming with a float between the legs, no kick",
        Activity::StraightKickSwimming => "swimming with a straight-leg kick",
        Activity::DeepWaterRunning => "deep-water running with a belt",
        Activity::EasyCycling => "easy flat cycling on a high seat",
        Activity::Elliptical => "elliptical trainer",
        Activity::Walking => "walking on the flat",
        Activity::UpperBody => "upper body training",
        Activity::LowSeatCycling => "cycling on a low seat",
        Activity::SprintCycling => "hard or sprint cycling",
        Activity::LongCycling => "long rides bent low over the bars",
        Activity::Rowing => "rowing",
        Activity::Breaststroke => "breaststroke",
        Activity::KickSets => "kicking drills in swimming",
        Activity::StairClimber => "stair climber",
        Activity::SlopingWalks => "long walks on sloping ground",
        Activity::UphillWalking => "uphill walking",
        Activity::Skating => "skating",
    }
}

pub(super) const fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Calm => "now, weeks 1 and 2",
        Phase::Build => "then, weeks 3 to 6",
        Phase::Return => "later, from week 7",
    }
}

pub(super) const fn kind(kind: InterventionKind) -> &'static str {
    match kind {
        InterventionKind::Load => "running and rest",
        InterventionKind::Form => "running form",
        InterventionKind::Strength => "strength",
        InterventionKind::Mobility => "stretching and rolling",
        InterventionKind::DailyLife => "daily life",
        InterventionKind::Professional => "people, medicines, procedures",
    }
}

pub(super) const fn tissue(tissue: Tissue) -> &'static str {
    match tissue {
        Tissue::WholeBody => "whole body",
        Tissue::Bone => "bone",
        Tissue::Joint => "hip joint",
        Tissue::Gluteals => "buttock muscles and tendons",
        Tissue::HipFlexors => "front of hip and thigh",
        Tissue::Adductors => "inner thigh",
        Tissue::Hamstrings => "back of thigh",
        Tissue::Trunk => "trunk",
        Tissue::ItBand => "outer thigh",
        Tissue::FootAndCalf => "foot and calf",
    }
}

pub(super) const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "strong evidence",
        Grade::B => "moderate evidence",
        Grade::C => "limited evidence",
        Grade::D => "expert opinion",
        Grade::X => "better evidence is against it",
    }
}

/// What may be said about something that feeds the pain, by how good the evidence is.
pub(super) const fn adds(grade: Grade) -> &'static str {
    match grade {
        Grade::A => "there is strong evidence that it matters",
        Grade::B => "there is moderate evidence that it matters",
        Grade::C | Grade::D | Grade::X => "may add to it",
    }
}

pub(super) const fn shown(shown: Shown) -> &'static str {
    match shown {
        Shown::NotShown => "your answers so far show too few signs of it",
        Shown::Suggested => "your answers hint at it",
        Shown::Reported => "your answers or your run log show it",
    }
}

pub(super) const fn withheld(reason: WithheldReason) -> &'static str {
    match reason {
        WithheldReason::SafetyRule => {
            "It needs to be checked first, for the reasons above. Until then, do only what does not hurt. At the visit, say what you have told us here."
        }
        WithheldReason::CannotBearWeight => "You can put little or no weight on the leg. It needs to be checked first.",
        WithheldReason::DangerousCause => {
            "Your answers could fit something serious that needs to be checked. Ask about it at your visit."
        }
        WithheldReason::HipProcedure => {
            "You have had an injection or an operation at the hip, or there is metal in it. Ask the people who treated you what you may do."
        }
        WithheldReason::OutsideThisPlan => {
            "This plan is for the hip, the pelvis and the thigh. Your pain is somewhere else."
        }
        WithheldReason::PlaceUnknown => "You have not said exactly where it hurts. Please answer that first.",
        WithheldReason::PregnancyUnknown => "Please say whether you could be pregnant, or that you are a man.",
        WithheldReason::OpenQuestions => "There is no exercise plan yet, because some safety questions are open.",
        WithheldReason::Under16 => {
            "Under the age of 16, a sore hip needs to be checked before any exercise or treatment."
        }
        WithheldReason::AgeUnknown => "You have not said how old you are. Please answer that first.",
        WithheldReason::Pregnancy => "In pregnancy, a sore hip needs to be checked before any exercise or treatment.",
    }
}

pub(super) const fn stop_sign(sign: StopSign) -> &'static str {
    match sign {
        StopSign::WarningSign => {
            "You cannot put weight on the leg, you get a fever, or another sign comes up with which to go sooner or to get help at once: stop the whole plan, and go as soon as it says for that sign."
        }
        StopSign::MuscleBreaksDown => {
            "Dark urine, or muscles that turn very weak or swell a lot after hard effort: stop the whole plan and get emergency care."
        }
        StopSign::BonePain => {
            "New pain in the groin, deep in the thigh, or at the back or front of the pelvis that grows on a run, stays when you walk, or comes at rest or at night: stop the whole plan, do not run, and get it checked today. New means since you gave these answers. Whole muscles equally sore in both legs in the days after a hard run do not count."
        }
        StopSign::SharpPainWhileStretchingOrRolling => {
            "Sharp pain while you stretch or roll: stop that, and book a visit."
        }
        StopSign::StrongPain => {
            "More pain than the pain rule allows: stop that session, rest two days, and go back a level."
        }
        StopSign::StrongPainTwice => {
            "More pain than the pain rule allows, twice in two weeks: stop running and book a visit."
        }
        StopSign::StillSoreAfterTwoDays => {
            "You limp, you cannot run, or it still hurts to walk two days after a run: do not run, and get it checked within days. The one exception: whole muscles of both legs are equally sore, no spot or side is worse, and from the third day on it fades day by day."
        }
        StopSign::WorseDespiteLessLoad => {
            "Worse over two weeks even though you did less: stop the whole plan and get it checked within days."
        }
        StopSign::NoBetterInTwoWeeks => "No better after two weeks of less running: book a visit.",
        StopSign::LittleBetterInSixWeeks => {
            "Less than a third better after six weeks: see a physiotherapist or sports doctor."
        }
        StopSign::OuterHipOverSixWeeks => "Pain at the outer hip for more than six weeks: see a physiotherapist.",
        StopSign::NoGainInTwelveWeeks => "No clear gain after twelve weeks: see a sports doctor and talk about a scan.",
        StopSign::StuckForThreeWeeks => "Stuck at the same level for three weeks: see a physiotherapist.",
        StopSign::ReturnsThreeTimes => "Back at the same level for the third time: see a physiotherapist.",
    }
}
