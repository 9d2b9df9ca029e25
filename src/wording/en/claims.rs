//! English for the claims of the source article, and what better evidence says.

use crate::knowledge::claims::Claim;

pub(super) struct ClaimText {
    pub(super) claim: &'static str,
    pub(super) verdict: &'static str,
}

const fn text(claim: &'static str, verdict: &'static str) -> ClaimText {
    ClaimText { claim, verdict }
}

#[rustfmt::skip] // a table: the claim, then what better evidence says
pub(super) const fn claim(claim: Claim) -> ClaimText {
    match claim {
        Claim::RunningLoadsTheHip => text(
            "Running loads the hip again and again, and each step is an impact.",
            "The load is real. Nobody has shown that impact alone makes a hip hurt.",
        ),
        Claim::MileageTooFast => text(
            "Adding distance too fast makes hips hurt.",
            "It is the single long run that counts: one much longer than the longest of the past 30 days. The rise from week to week hardly matters.",
        ),
        Claim::IntensityTooFast => text(
            "Adding hard running too fast makes hips hurt.",
            "A trial that raised either effort or distance found no difference. No limit for effort is known.",
        ),
        Claim::HipRotationStrains => text(
            "Hips that turn too much are strained.",
            "It was seen only in men with iliotibial band pain, and only once they had it. For hip pain nothing is known.",
        ),
        Claim::HeavyHeelStrikeStrains => text(
            "Landing heavily on the heel strains the hip.",
            "More than nine of ten marathon runners land on the heel. Landing further forward moves the load to calf and ankle. A foot that lands far ahead may matter more.",
        ),
        Claim::PoorFormCausesPain => text(
            "Poor form makes hips hurt.",
            "Form hardly tells who gets hurt. It can be changed to unload a hip that hurts.",
        ),
        Claim::WeakGlutesContribute => text(
            "Weak buttock muscles add to hip pain.",
            "Studies disagree. Weakness may just as well come from the pain. It is still worth training.",
        ),
        Claim::WeakHipFlexorsContribute => text(
            "Weak hip flexors add to hip pain.",
            "They were weaker on the injured side, but were tested only after the injury.",
        ),
        Claim::HipMusclesSteadyPelvis => text(
            "The muscles of the hip keep the pelvis steady.",
            "With weaker muscles at the side of the hip, the pelvis moves a little more.",
        ),
        Claim::WeaknessPassesStrain => text(
            "Weak muscles pass the strain on to the joint.",
            "That is an idea. Nobody has shown it.",
        ),
        Claim::SittingTightensFlexors => text(
            "Long sitting makes the hip flexors tight.",
            "People who sit long and move little can stretch the hip a little less. Most runners are not like that.",
        ),
        Claim::TightFlexorsPull => text(
            "Tight hip flexors pull on the joint, and that hurts on a run.",
            "How far the hip stretches on a couch says nothing about how it moves on a run.",
        ),
        Claim::ItBandIsCommon => text(
            "Iliotibial band pain is common in runners.",
            "Yes: a review counts it as five to fourteen of every hundred running injuries.",
        ),
        Claim::ItBandCausesHipPain => text(
            "Iliotibial band pain makes the hip hurt.",
            "It hurts at the outside of the knee. Pain at the outer hip points to the tendons of the buttock.",
        ),
        Claim::ItBandRubsTheHip => text(
            "A tight or sore band rubs at the hip joint.",
            "The band crosses the outer thigh, not the joint. What hurts is soft tissue pressed at the knee, not rubbing.",
        ),
        Claim::ArthritisHurts => text(
            "Arthritis can inflame and hurt.",
            "Yes. There are two kinds, from wear and from inflammation, and they need different care.",
        ),
        Claim::BursitisHurts => text(
            "Bursitis hurts.",
            "The name is out of date: mostly it is the tendons of the buttock.",
        ),
        Claim::OldInjuriesHurt => text(
            "An old rim tear or stress fracture can hurt again.",
            "Yes: an earlier injury doubles the rate of injury, and one in five new injuries is at the old place.",
        ),
        Claim::BuildGradually => text(
            "Build distance and effort slowly.",
            "Yes: make the longest run at most a tenth longer than the longest of the past 30 days. A weekly limit of a tenth has been tested and does not help.",
        ),
        Claim::RestDaysHelp => text(
            "Rest days help.",
            "Top athletes with fewer than two a week were hurt far more often. But they were only asked afterwards.",
        ),
        Claim::CrossTrainingSpares => text(
            "Other training spares the hip.",
            "No trial has tested it. It makes sense while you run less.",
        ),
        Claim::AvoidRotation => text(
            "Do not let the hip turn too much.",
            "You can change it by watching yourself. Nobody knows if that helps a hip.",
        ),
        Claim::AimForMidfoot => text(
            "Aim to land on the middle of the foot.",
            "It has not been shown to prevent injury, costs effort at first, and loads the calf and the Achilles tendon more. Not advised for hip pain.",
        ),
        Claim::EngageTheCore => text(
            "Tighten your core as you run.",
            "Nobody has tested the cue. Training the hip and trunk helps.",
        ),
        Claim::StayUpright => text(
            "Keep upright.",
            "It takes load off the buttock and puts it on the knee. Whether that helps depends on where you hurt.",
        ),
        Claim::SeeACoach => text(
            "Have a coach or physiotherapist look at your form.",
            "Yes: watched training does better than training alone.",
        ),
        Claim::StrengthPrevents => text(
            "Strength work prevents hip pain.",
            "Guided hip and trunk exercise lowered injuries in new runners. Programmes at home did not. Hip pain was not counted on its own.",
        ),
        Claim::FourExercises => text(
            "Squats, lunges, bridges and clamshells train buttock and hip flexors.",
            "The buttock, yes; clamshells only a little. None trains the hip flexors well: lift the knee against a band.",
        ),
        Claim::ProgressWithGoodForm => text(
            "Make it harder level by level, with good form.",
            "Yes, and by a rule for how much pain is fine.",
        ),
        Claim::StretchingEases => text(
            "Stretching often eases tight hips.",
            "It makes you more supple. You get injured just as often.",
        ),
        Claim::StretchTheItBand => text(
            "Stretch the iliotibial band.",
            "It hardly gets longer, and the stretch can press on the tendon at the outer hip.",
        ),
        Claim::RollingReleases => text(
            "Foam rolling frees tension and makes you supple.",
            "A little more supple and a little less sore, for a short while.",
        ),
        Claim::SharpPainMeansStop => text(
            "Sharp pain while you stretch or roll: get it checked.",
            "A sound rule. Stop, and book a visit.",
        ),
        Claim::LastingPainMeansHelp => text(
            "Pain that lasts or grows: get it checked.",
            "Sound, but it does not say when: after two, six and twelve weeks. It also leaves out the warning signs that cannot wait.",
        ),
        Claim::PhysiotherapyTreats => text(
            "Physical therapy and exercise treat hip pain.",
            "Yes: best shown for the tendons of the outer hip.",
        ),
        Claim::MedicationMayHelp => text(
            "Medicine may be needed.",
            "It eases pain for a short while. Not with a possible stress fracture, and not to get through a race.",
        ),
        Claim::InjectionsMayHelp => text(
            "Injections may be needed.",
            "They help for a short time. Later, exercise does better.",
        ),
        Claim::EverybodyDiffers => text(
            "Everybody differs. Listen to your body.",
            "That fits training by a pain rule. It does not fit a possible stress fracture.",
        ),
        Claim::FactorsAreInYourHands => text(
            "Deal with all this, and you can manage and prevent hip pain.",
            "In part: what may prevent it is a limit on the longest run, and guided training.",
        ),
    }
}
