//! English for the short lists.

use crate::knowledge::facts::Composite;
use crate::vocabulary::{
    Answer, Family, Field, Fit, Outside, Pregnancy, Reporter, Running, RunningLoad, Section, Setting, Severity, Sex,
    Side, Urgency, Weight,
};
use crate::wording::forms::SayForm;
use crate::wording::notice::{Notice, Service};

pub(super) const fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::SelfCare => "If it gets worse at any time, or is no better in two weeks, get it checked.",
        Urgency::Routine => "Within the next few weeks.",
        Urgency::Soon => "Get it checked in the next few days.",
        Urgency::Urgent => "Get it checked today.",
        Urgency::Emergency => "Get emergency care now. Do not drive yourself.",
    }
}

pub(super) const fn urgency_label(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::SelfCare => "NO VISIT NEEDED NOW",
        Urgency::Routine => "BOOK A VISIT",
        Urgency::Soon => "WITHIN DAYS",
        Urgency::Urgent => "TODAY",
        Urgency::Emergency => "EMERGENCY",
    }
}

pub(super) const fn running(running: Running) -> &'static str {
    match running {
        Running::AsUsual => {
            "While it stays this mild, you can go on running. Stop if the pain grows, changes your stride or is still there the next morning."
        }
        Running::Reduced => "Run less than before, and only as far as it does not hurt.",
        Running::Stop => "Do not run until it has been checked.",
    }
}

pub(super) const fn running_load(load: RunningLoad) -> &'static str {
    match load {
        RunningLoad::WithinThePainRule => {
            "Run only as far as the pain limits below allow. Leave out hills and speed. If you limp, stop and get it checked."
        }
        RunningLoad::Less => "Run {less}. Leave out hills and speed. If you limp, stop and get it checked.",
        RunningLoad::Pause => {
            "Do not run for now. When a brisk walk of half an hour has gone well twice, start again with short, easy runs and walking breaks."
        }
        RunningLoad::NotUntilSeen => running(Running::Stop),
    }
}

pub(super) const fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::AsUsual => "You can walk as usual.",
        Weight::OffIfItHurts => "If walking starts to hurt, keep weight off the leg.",
        Weight::Little => "Walk little while it hurts. A stick, held on the good side, takes load off the leg.",
        Weight::Off => {
            "Keep weight off the leg until it has been checked. Use crutches if you can; else walk only where you must."
        }
    }
}

pub(super) const fn fit(fit: Fit) -> &'static str {
    match fit {
        Fit::FitsWell => "pattern fits well",
        Fit::Fits => "pattern fits",
        Fit::Possible => "possible",
        Fit::Unlikely => "less likely",
    }
}

pub(super) const fn outside(outside: Outside) -> &'static str {
    match outside {
        Outside::Knee => {
            "The pain you describe is in the knee itself. This page is about the hip, the pelvis and the thigh, so it names no cause and gives no exercises. See someone who treats knees. If the thigh, the hip or the outside of the knee hurts too, say so here."
        }
    }
}

pub(super) const fn say(form: SayForm) -> &'static str {
    match form {
        SayForm::Places => "A runner with {places}.",
        SayForm::Side => "It is on the {side}.",
        SayForm::JustBegun => "It has only just begun.",
        SayForm::Weeks => "It began {weeks} weeks ago.",
        SayForm::Months => "It began {months} months ago.",
        SayForm::Days => "It began {days} days ago.",
        SayForm::Pain => "At its worst it is {pain} of 10.",
        SayForm::Signs => "Also: {signs}.",
        SayForm::Ask => "Could it be this: {causes}?",
    }
}

pub(super) const fn service(service: Service) -> &'static str {
    match service {
        Service::Emergency => "your local emergency number",
        Service::SameDay => "an urgent care clinic, best one with X-ray, or your doctor's same-day service",
        Service::Doctor => "your doctor",
        Service::Clinic => "your doctor or a physiotherapist",
    }
}

pub(super) const fn notice(notice: Notice) -> &'static str {
    match notice {
        Notice::NotADiagnosis => {
            "This is general information from what you told us. It is not a diagnosis. It cannot replace an examination."
        }
        Notice::NotADiagnosisInBrief => "General information: no diagnosis, no examination.",
        Notice::Why => "Why",
        Notice::Guarded => "Your answers leave this open, and it must be checked",
        Notice::StillOpen => "Some safety questions are open. Until they are answered, a visit is the safe way.",
        Notice::ToBeSeen => "What fits best needs somebody to examine it.",
        Notice::NoRunningWith => "No running before it has been checked, with",
        Notice::AllQuestions => "These weigh most; {count} are open in all.",
        Notice::NoRunningThen => "do not run",
        Notice::LessRunningThen => "run less",
        Notice::NextTwoWeeks => "The next two weeks",
        Notice::WhatToSay => "What to say there",
        Notice::Groups => "Possible groups",
        Notice::MustBeChecked => "Less likely, but to be checked first",
        Notice::AskAbout => "Less likely, but ask about it at your visit",
        Notice::Provisional => "First answer the open safety questions; they can change this advice",
        Notice::Causes => "Possible causes",
        Notice::Contributors => "What may add to it",
        Notice::NextQuestions => "Questions for you; your answer could change this advice",
        Notice::IfYes => "if yes",
        Notice::IfNo => "if no",
        Notice::WouldFitBest => "the best fit would be",
        Notice::WhatToDo => "What to do",
        Notice::CalledForBy => "for",
        Notice::EveryPlan => "in every plan like this one",
        Notice::TheUrgency => "the urgency above",
        Notice::HowMuch => "how much",
        Notice::ThenGoOn => "then",
        Notice::Mind => "mind",
        Notice::Evidence => "evidence",
        Notice::Suits => "suits you",
        Notice::AvoidAtFirst => "avoid at first",
        Notice::PainLimits => "Pain limits",
        Notice::AtOnce => "Help at once",
        Notice::PainRule => "How much pain is fine",
        Notice::StopSigns => "When to stop",
        Notice::LeftOut => "Left out, and why",
        Notice::LeftOutGuarded => "only after it has been checked",
        Notice::LeftOutCondition => "would not do if it is this:",
        Notice::LeftOutAnswer => "does not go with this answer of yours:",
        Notice::LeftOutEvidence => "better evidence is against it",
        Notice::LeftOutAdvice => "ask a doctor, pharmacist or physiotherapist first",
        Notice::LeftOutOthers => "others of its kind come before it",
        Notice::LeftOutNoCall => "nothing calls for it",
        Notice::Unknown => "still unknown",
        Notice::NextLevel => "Each of these alone would make it",
        Notice::HeldByOpen => "Only the open questions hold it at this level.",
        Notice::Sources => "Sources",
        Notice::Needs => "unlikely without",
        Notice::Prior => "prior",
        Notice::Score => "score",
        Notice::Rest => "others together",
        Notice::Danger => "danger score",
        Notice::Knowledge => "Knowledge version",
        Notice::ShareIsNoProbability => {
            "Parts of the whole are parts of the causes listed here. They are no probability of disease."
        }
        Notice::TooLittleKnown => "Too little is known to say which cause it is.",
        Notice::NoneStandsOut => "No single cause stands out.",
        Notice::Tied => "These fit about as well as each other",
        Notice::SeparatedBy => "What would tell them apart",
        Notice::OftenTogether => "Often there together or taken for each other, so one does not rule out the other",
        Notice::Watch => "Less likely, but important to check; ask about these at your visit",
        Notice::GoSoonerIf => "Go sooner for",
        Notice::GetHelpAtOnce => "Get help at once for any of these",
        Notice::WouldShowBy => "other signs of it",
        Notice::NoTests => "Leave out any sport that hurts. Do not hop or jump to test it.",
        Notice::StayOffTheLeg => "Do not stand or walk on the leg, and do not turn it. Wait for help.",
        Notice::Call => "Call",
        Notice::GoAnyway => "Go in any case; a yes would make it more urgent",
        Notice::Walking => "Walking",
        Notice::Where => "Where",
        Notice::Running => "Running",
        Notice::Because => "because of",
        Notice::IfAllNo => "If the answer to all of them is no",
        Notice::OnlyCommon => "nothing you said; it is only common",
        Notice::DangerSigns => "Your answers together could fit",
        Notice::ReportedWithoutAnswer => "Named as examined or from the log, but without an answer",
        Notice::For => "for",
        Notice::Against => "against",
        Notice::FromLog => "From the run log",
        Notice::CouldNotSay => "You could not say (mention it at the visit)",
        Notice::MainSite => "Hurts most",
        Notice::CalledBefore => "Called before",
        Notice::Earlier => "Earlier in this complaint, gone by now",
        Notice::LogShows => "It shows",
        Notice::LogShowsNot => "It shows none of these",
        Notice::EveryDay => "All the time",
        Notice::UrgencySince => "How soon",
        Notice::LeaderSince => "Likeliest cause",
        Notice::PainSince => "Pain",
        Notice::RestsOn => "What decides it",
        Notice::NotToldNow => "Not asked this time",
        Notice::AlsoChanged => "Also new",
        Notice::DoesNotFit => "What does not fit",
        Notice::RatiosDescribe => {
            "These ratios only describe your runs. In two groups of runners, those with a high one were not hurt more often."
        }
    }
}

pub(super) const fn family(family: Family) -> &'static str {
    match family {
        Family::HipJoint => "hip joint",
        Family::Bone => "bone",
        Family::Tendon => "tendon",
        Family::Muscle => "muscle",
        Family::NerveAndSpine => "nerves and spine",
        Family::GrowingSkeleton => "growing bones",
        Family::Serious => "other causes to be checked",
    }
}

pub(super) const fn section(section: Section) -> &'static str {
    match section {
        Section::Site => "Where it hurts",
        Section::Start => "How it began",
        Section::Setting => "The moment it began",
        Section::StartEvent => "What happened as it began",
        Section::AtOnset => "The leg when it began",
        Section::Run => "Around a run",
        Section::Course => "How it has gone since",
        Section::Tried => "What you tried",
        Section::Weight => "Walking and standing",
        Section::Rest => "Rest and night",
        Section::Stiffness => "Morning stiffness",
        Section::Provoked => "What brings it on",
        Section::Character => "What it feels like",
        Section::Knee => "The knee itself",
        Section::Nerve => "Nerves, bladder and bowel",
        Section::Vessel => "Leg and circulation",
        Section::General => "General health now",
        Section::Belly => "Belly, groin and testicles",
        Section::KnownTest => "Already known",
        Section::HomeTest => "Simple tests at home",
        Section::RunningForm => "How you run, seen on a video",
        Section::Examination => "Found on examination",
        Section::BoneHealth => "Bone health",
        Section::MedicalHistory => "Illnesses, drugs, earlier injuries",
        Section::TrainingHistory => "Training before it began",
    }
}

pub(super) const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Unknown => "not asked",
        Answer::CannotSay => "cannot say",
        Answer::Absent => "no",
        Answer::Earlier => "earlier, not in the past two weeks",
        Answer::Present => "yes",
    }
}

pub(super) const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::Runners => "an app for runners",
        Setting::Clinic => "a clinic",
    }
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::None => "no pain",
        Severity::Mild => "mild",
        Severity::Moderate => "moderate",
        Severity::Severe => "severe",
        Severity::Unbearable => "unbearable",
    }
}

pub(super) const fn field_question(field: Field) -> &'static str {
    match field {
        Field::Age => "How old are you?",
        Field::AgeBetween => "Between which ages are you?",
        Field::Sex => "Are you female or male?",
        Field::Pregnancy => "Are you pregnant, or have you given birth in the past year?",
        Field::Side => "Which side hurts?",
        Field::Pain => "How bad was the worst pain of the past days, from 0 to 10?",
        Field::PainBetween => "Between which numbers from 0 to 10 was the worst pain?",
        Field::Severity => "In one word, how bad is the pain at its worst?",
        Field::Days => "How many days ago did it begin?",
        Field::Began => "On which day did it begin?",
        Field::KmPerWeek => "How many kilometres did you run in a usual week before it began?",
        Field::RunsPerWeek => "How many times a week did you run before it began?",
        Field::YearsRunning => "For how many years had you been running before it began?",
        Field::SitesComplete => "Have you named every place that hurts?",
        Field::MainSite => "Which of these places hurts most?",
        Field::Called => "Has anybody told you what it is, or what do you call it?",
        Field::Version
        | Field::Setting
        | Field::Present
        | Field::Earlier
        | Field::Absent
        | Field::CannotSay
        | Field::Examined
        | Field::FromLog
        | Field::Declined => "",
    }
}

pub(super) const fn composite(composite: Composite) -> &'static str {
    match composite {
        Composite::OtherwiseWell => "well otherwise: no fever, weight loss or night sweats",
        Composite::NoNerveSigns => "no numbness, weakness, bladder or bowel trouble",
        Composite::NoInjury => "no fall, blow or pop, and the leg carries weight",
        Composite::LegLooksNormal => "the leg is not swollen, red, cold, pale, short or turned out",
        Composite::NoBellySigns => "no belly pain, groin bulge or testicle pain",
        Composite::WalksNormally => "walks without pain, limp, stick or crutches",
        Composite::FullHipRange => "the hip moves as far as it should",
        Composite::FullStrength => "no muscle of hip, thigh or ankle is weak",
        Composite::NightPain => "pain at night",
        Composite::LegWeakness => "weakness of the leg",
        Composite::CatchingOrLocking => "catching or locking",
        Composite::TesticularPain => "testicle pain",
    }
}

pub(super) const fn reporter(reporter: Reporter) -> &'static str {
    match reporter {
        Reporter::Runner => "the runner",
        Reporter::HomeTest => "a test at home",
        Reporter::Examiner => "an examiner",
        Reporter::RunLog => "the run log",
    }
}

pub(super) const fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    }
}

pub(super) const fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both sides",
    }
}

pub(super) const fn pregnancy(pregnancy: Pregnancy) -> &'static str {
    match pregnancy {
        Pregnancy::No => "not pregnant, no birth in the past year",
        Pregnancy::Pregnant => "pregnant",
        Pregnancy::Postpartum => "gave birth within the past year",
    }
}
