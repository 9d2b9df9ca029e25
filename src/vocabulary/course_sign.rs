//! Course signs: how the complaint goes, short of a red flag.

use crate::keyed::keyed_enum;
use crate::knowledge::Rule;

keyed_enum! {
    /// A sign in the course of the complaint that asks for a visit, although none is a red flag.
    #[non_exhaustive]
    pub enum CourseSign {
        /// Pain of 7 or more at rest.
        SevereRestPain = "severe_rest_pain",
        /// Pain at rest.
        RestPain = "rest_pain",
        /// Worst pain 7 or more of 10.
        SeverePainScore = "severe_pain_score",
        /// It began with a fall, a blow or a pop.
        BeganWithInjury = "began_with_injury",
        /// The pain forces a stop.
        ForcedToStop = "forced_to_stop",
        /// Walking hurts or the runner limps.
        WalkingHurts = "walking_hurts",
        /// Worse over weeks, or much worse at one moment.
        GettingWorse = "getting_worse",
        /// Longer than three weeks.
        OverThreeWeeks = "over_three_weeks",
        /// No better after two weeks of rest, six weeks of rehabilitation or a treatment under another name.
        NotSettling = "not_settling",
        /// Back at each attempt to run.
        ComesBackEachTime = "comes_back_each_time",
        /// Numbness, tingling, burning or weakness in the leg.
        NerveSymptoms = "nerve_symptoms",
        /// Swelling, a bruise, a gap or a thinner muscle.
        VisibleChange = "visible_change",
        /// Pain under load with something that weakens bone.
        LoadPainWithWeakBone = "load_pain_with_weak_bone",
        /// Pregnant, or gave birth within the past year.
        PregnancyOrBirth = "pregnancy_or_birth",
        /// Painkillers to keep running.
        PainkillersToRun = "painkillers_to_run",
        /// Injects drugs: an infection can begin with pain alone.
        InjectsDrugs = "injects_drugs_with_pain",
        /// A weak immune system.
        WeakImmuneSystem = "weak_immune_system",
        /// An injection into the hip or an operation on it in the past three months.
        AfterHipProcedure = "after_hip_procedure",
        /// Missed periods or too little to eat for the training.
        EnergyOrPeriodSigns = "energy_or_period_signs",
    }
}

impl CourseSign {
    /// The rule behind it.
    pub const fn rule(self) -> &'static Rule<Self> {
        &crate::knowledge::COURSE_RULES[self as usize]
    }
}
