//! English for plans: doses, activities, when to stop, and why something is withheld.

use crate::knowledge::care::StopSign;
use crate::vocabulary::{Activity, Grade, InterventionKind, Phase, Shown, Tissue, WithheldReason};
use crate::wording::phrase::DoseForm;

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
            "Pain up to {go_on} of 10 that is back to usual the next morning is fine; after two such sessions move up. Up to {stay}, stay where you are. Above that, or worse by {worse} the next morning, go back a step. It must not rise from week to week."
        }
        DoseForm::PainRuleInBrief => {
            "Up to {go_on} of 10, and usual again the next morning: fine. Up to {stay}: do no more. Beyond that, or worse by {worse} the next morning: do less."
        }
        DoseForm::NoPain => "None of it may hurt at all. If anything does, stop and be seen.",
        DoseForm::ReviewUnseen => "If nobody has looked at it in {days} days, go.",
        DoseForm::Review => "Look at this plan again in {days} days. No better by then is a reason to be seen.",
    }
}

pub(super) const fn activity(activity: Activity) -> &'static str {
    match activity {
        Activity::SwimWithFloat => "swimming with a float, no kick",
        Activity::StraightKickSwimming => "swimming with a straight kick",
        Activity::DeepWaterRunning => "deep-water running",
        Activity::EasyCycling => "easy flat cycling, seat high",
        Activity::Elliptical => "elliptical trainer",
        Activity::Walking => "walking on the flat",
        Activity::UpperBody => "upper body training",
        Activity::LowSeatCycling => "cycling on a low seat",
        Activity::SprintCycling => "hard or sprint cycling",
        Activity::LongCycling => "long bent-over cycling",
        Activity::Rowing => "rowing",
        Activity::Breaststroke => "breaststroke",
        Activity::KickSets => "swimming kick sets",
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
        InterventionKind::Form => "form",
        InterventionKind::Strength => "strength",
        InterventionKind::Mobility => "stretching and rolling",
        InterventionKind::DailyLife => "daily life",
        InterventionKind::Professional => "people, drugs, procedures",
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
        Grade::B => "there is fair evidence that it matters",
        Grade::C | Grade::D | Grade::X => "may add to it",
    }
}

pub(super) const fn shown(shown: Shown) -> &'static str {
    match shown {
        Shown::NotShown => "too few of its signs in the answers so far",
        Shown::Suggested => "hinted at in the answers",
        Shown::Reported => "seen in the answers or the run log",
    }
}

pub(super) const fn withheld(reason: WithheldReason) -> &'static str {
    match reason {
        WithheldReason::SafetyRule => {
            "It has to be looked at first, for the reasons above. Until then do only what does not hurt, and tell them what you told here."
        }
        WithheldReason::CannotBearWeight => "The leg cannot carry weight. It has to be looked at first.",
        WithheldReason::DangerousCause => {
            "A cause that must not be missed is not far from your answers. Ask about it when you are seen."
        }
        WithheldReason::HipProcedure => {
            "You had an injection or an operation at the hip, or there is metal in it. Ask those who did it what you may do."
        }
        WithheldReason::OutsideThisPlan => {
            "The plan is made for the hip, the pelvis and the thigh, and your pain is somewhere else."
        }
        WithheldReason::PlaceUnknown => "It is not known exactly where it hurts. Say it first.",
        WithheldReason::PregnancyUnknown => "It is not known if you may be pregnant. Say it first.",
        WithheldReason::OpenQuestions => "Some safety questions are open. Answer them first.",
        WithheldReason::Under16 => "A hip that hurts before 16 is to be looked at before anything is done for it.",
        WithheldReason::AgeUnknown => "Your age is not known. Say it first.",
        WithheldReason::Pregnancy => "In pregnancy a hip that hurts is to be looked at before anything is done for it.",
    }
}

pub(super) const fn stop_sign(sign: StopSign) -> &'static str {
    match sign {
        StopSign::WarningSign => {
            "Something of this is new: a leg that cannot carry weight, fever, or numbness between the legs. Stop all of it and get help at once."
        }
        StopSign::MuscleBreaksDown => {
            "Dark urine, or muscles that turn very weak or swell a lot after hard effort: stop all of it and get emergency care."
        }
        StopSign::BonePain => {
            "Pain that is new since these answers in the groin, deep in the thigh, or at the back or front of the pelvis, that grows on the run, stays when you walk, or is there at night or at rest: stop all of it, do not run, and have it looked at today."
        }
        StopSign::SharpPainWhileStretchingOrRolling => {
            "Sharp pain while you stretch or roll: stop that, and see somebody about it."
        }
        StopSign::StrongPainOrLimp => {
            "More pain than the pain rule allows, or a limp: stop that session, rest two days, and go back a step."
        }
        StopSign::StrongPainTwice => "Such pain or a limp twice in two weeks: stop running and book a visit.",
        StopSign::StillSoreAfterTwoDays => {
            "It still hurts to walk, or you limp, two days after a run, or you cannot run: do not run, and be seen within days."
        }
        StopSign::WorseDespiteLessLoad => {
            "Worse over two weeks although you did less: stop the plan and be seen within days."
        }
        StopSign::NoBetterInTwoWeeks => "No better after two weeks of less running: book a visit.",
        StopSign::LittleBetterInSixWeeks => {
            "Less than a third better after six weeks: see a physiotherapist or sports doctor."
        }
        StopSign::OuterHipOverSixWeeks => "Pain at the outer hip for more than six weeks: see a physiotherapist.",
        StopSign::NoGainInTwelveWeeks => "No clear gain after twelve weeks: see a sports doctor and talk about a scan.",
        StopSign::StuckForThreeWeeks => "Stuck at the same step for three weeks: see a physiotherapist.",
        StopSign::ReturnsThreeTimes => "Back at the same step for the third time: see a physiotherapist.",
    }
}
