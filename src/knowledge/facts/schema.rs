//! The types of the entry of a fact.

use crate::knowledge::thresholds::{CONTRACEPTIVE_AGES, MAY_BE_PREGNANT_AGES, MENSTRUAL_AGES};
use crate::vocabulary::{Fact, FactSet, Field, Finding, Reporter, RiskFactor, Section, Sex};

/// The entry of a fact.
#[derive(Debug)]
#[non_exhaustive]
pub struct FactEntry {
    /// The fact.
    pub fact: Fact,
    /// The section of a form it belongs to.
    pub section: Section,
    /// Who can answer it.
    pub who: WhoAnswers,
    /// The share of runners with hip-region pain who show it, for conditions that are silent about it. Judgement.
    pub baseline: f64,
    /// The overlap it belongs to: facts that largely say the same thing.
    pub overlap: Overlap,
    /// A runner is not asked about it while one of these is present: the test would load a hurt leg, or the question is
    /// already answered.
    pub not_with: FactSet,
    /// Whom it suits. In the other sex it counts as absent unless stated; at other ages it is not asked.
    pub suits: Suits,
    /// It is asked only once one of these is present, and it is absent once all of them are absent. Empty: it is asked
    /// at any time.
    pub follows_on: FactSet,
    /// The days a complaint must have lasted before it is asked.
    pub from_day: u16,
}

impl FactEntry {
    pub(super) const fn not_with(self, not_with: FactSet) -> Self {
        Self { not_with, ..self }
    }

    pub(super) const fn suits(self, suits: Suits) -> Self {
        Self { suits, ..self }
    }

    pub(super) const fn follows_on(self, follows_on: FactSet) -> Self {
        Self { follows_on, ..self }
    }

    pub(super) const fn after_days(self, from_day: u16) -> Self {
        Self { from_day, ..self }
    }
}

pub(super) const fn finding(
    finding: Finding,
    section: Section,
    who: WhoAnswers,
    baseline: f64,
    overlap: Overlap,
) -> FactEntry {
    entry(Fact::Finding(finding), section, who, baseline, overlap)
}

pub(super) const fn risk_factor(
    risk_factor: RiskFactor,
    section: Section,
    who: WhoAnswers,
    baseline: f64,
    overlap: Overlap,
) -> FactEntry {
    entry(Fact::RiskFactor(risk_factor), section, who, baseline, overlap)
}

const fn entry(fact: Fact, section: Section, who: WhoAnswers, baseline: f64, overlap: Overlap) -> FactEntry {
    FactEntry {
        fact,
        section,
        who,
        baseline,
        overlap,
        not_with: FactSet::EMPTY,
        suits: ANYBODY,
        follows_on: FactSet::EMPTY,
        from_day: 0,
    }
}

/// Whom a fact suits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Suits {
    /// The one sex in which it occurs. None: it occurs in both.
    pub sex: Option<Sex>,
    /// The first and last year of age at which it is asked.
    pub ages: (u8, u8),
}

pub(crate) const ANYBODY: Suits = Suits { sex: None, ages: (0, 120) };
pub(super) const WOMEN: Suits = Suits { sex: Some(Sex::Female), ..ANYBODY };
pub(super) const MENSTRUATING: Suits = Suits { ages: MENSTRUAL_AGES, ..WOMEN };
pub(super) const MAY_BE_PREGNANT: Suits = Suits { ages: MAY_BE_PREGNANT_AGES, ..WOMEN };
pub(super) const MAY_USE_CONTRACEPTIVES: Suits = Suits { ages: CONTRACEPTIVE_AGES, ..WOMEN };
pub(super) const MEN: Suits = Suits { sex: Some(Sex::Male), ..ANYBODY };
pub(super) const ADULTS: Suits = ANYBODY.aged(16, 120);
pub(super) const GROWING: Suits = ANYBODY.aged(8, 18);

impl Suits {
    pub(crate) const fn aged(self, first: u8, last: u8) -> Self {
        Self { ages: (first, last), ..self }
    }
}

/// Who can answer a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhoAnswers {
    /// The runner.
    Runner,
    /// The runner or the run log.
    RunnerOrLog,
    /// The runner, but only from what is already known: never suggest trying it.
    OnlyIfKnown,
    /// The runner, by a test at home, or an examiner.
    HomeTest,
    /// An examiner only.
    Examiner,
    /// The runner in words, where the fields of the case that settle it are left out.
    RunnerOrField(&'static [Field]),
    /// Nobody: it follows from a field of the case.
    Derived(Field),
}

impl WhoAnswers {
    /// Who can answer, as a list.
    pub const fn reporters(self) -> &'static [Reporter] {
        match self {
            Self::Runner | Self::OnlyIfKnown | Self::RunnerOrField(_) => &[Reporter::Runner, Reporter::Examiner],
            Self::RunnerOrLog => &[Reporter::Runner, Reporter::RunLog],
            Self::HomeTest => &[Reporter::HomeTest, Reporter::Examiner],
            Self::Examiner => &[Reporter::Examiner],
            Self::Derived(_) => &[],
        }
    }

    /// The field it always follows from, so that no form asks for it.
    pub const fn follows_from(self) -> Option<Field> {
        match self {
            Self::Derived(field) => Some(field),
            _ => None,
        }
    }

    /// The fields any of which settles it, always or where it is given.
    pub const fn settled_by(&'static self) -> &'static [Field] {
        match self {
            Self::Derived(field) => core::slice::from_ref(field),
            Self::RunnerOrField(fields) => fields,
            _ => &[],
        }
    }

    /// Whether an app may ask for it.
    pub const fn may_be_asked(self) -> bool {
        !matches!(self, Self::Derived(_) | Self::OnlyIfKnown)
    }
}

/// Facts that largely say the same thing. Within an overlap the strongest weight counts in full and the others by half,
/// so that three ways of saying "it hurts to load" are not three independent proofs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Overlap {
    /// Overlaps with nothing.
    None,
    /// Where it hurts.
    Site,
    /// How it began.
    Onset,
    /// Soreness after the run and how it settles.
    Soreness,
    /// How long it has lasted, and whether it is better or worse.
    Course,
    /// During the run.
    RunLoad,
    /// Walking, standing, hopping.
    WeightBearing,
    /// Rest and night.
    RestAndNight,
    /// Morning stiffness and other inflammatory signs.
    Stiffness,
    /// Sitting and rising.
    Sitting,
    /// Speed, hills and stride.
    Stride,
    /// Deep bend and twist.
    DeepBend,
    /// The outer hip.
    OuterHip,
    /// Clicks, snaps and catches.
    Mechanical,
    /// Nerve signs.
    Nerve,
    /// Circulation of the leg.
    Circulation,
    /// Illness and organs.
    Unwell,
    /// Joint tests.
    JointSigns,
    /// Muscle and tendon tests.
    MuscleTests,
    /// Lifting the leg.
    Lifting,
    /// Bone health.
    BoneRisk,
    /// Training before it began.
    TrainingLoad,
}

impl Overlap {
    /// All overlaps except [`Overlap::None`].
    pub const ALL: [Self; 21] = [
        Self::Site,
        Self::Onset,
        Self::Soreness,
        Self::Course,
        Self::RunLoad,
        Self::WeightBearing,
        Self::RestAndNight,
        Self::Stiffness,
        Self::Sitting,
        Self::Stride,
        Self::DeepBend,
        Self::OuterHip,
        Self::Mechanical,
        Self::Nerve,
        Self::Circulation,
        Self::Unwell,
        Self::JointSigns,
        Self::MuscleTests,
        Self::Lifting,
        Self::BoneRisk,
        Self::TrainingLoad,
    ];
}

// Facts of an overlap that is left out of the list would weigh nothing.
const _: () = {
    let mut i = 0;
    while i < Overlap::ALL.len() {
        assert!(Overlap::ALL[i] as usize == i + 1, "the list is in the order of the overlaps, and leaves none out");
        i += 1;
    }
    assert!(Overlap::TrainingLoad as usize == Overlap::ALL.len());
};
