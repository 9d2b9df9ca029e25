//! The types of an intervention's entry.

use crate::knowledge::care::dose::Dose;
use crate::knowledge::sources::{Outcome, Source};
use crate::vocabulary::{Cause, Condition, Contributor, FactSet, Grade, Intervention, InterventionKind, Phase, Tissue};

/// What the tables hold about an intervention.
#[derive(Debug)]
#[non_exhaustive]
pub struct InterventionEntry {
    /// The intervention.
    pub intervention: Intervention,
    /// What kind of intervention it is.
    pub kind: InterventionKind,
    /// The tissue it is meant for.
    pub tissue: Tissue,
    /// The part of a plan in which it begins.
    pub phase: Phase,
    /// How good the evidence is for what it is best known for.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
    /// Who may start it.
    pub access: Access,
    /// Which plans have it whatever the cause.
    pub core: Core,
    /// What it demands of the leg.
    pub demand: Demand,
    /// The causes that call for it.
    pub called_for_by: &'static [Indication],
    /// How much of it to begin with.
    pub dose: Dose,
    /// What to go back to when it hurts too much.
    pub easier: Option<Dose>,
    /// How far to raise it.
    pub harder: Option<Dose>,
    /// What comes after it.
    pub then: &'static [Intervention],
    /// Left out while one of these conditions is plausible. None of them is guarded: a guarded condition already rules
    /// out everything that does not spare the leg.
    pub not_with: &'static [Condition],
    /// Left out while one of these facts is present.
    pub not_while: FactSet,
    /// What is published.
    pub outcomes: &'static [Outcome],
    /// When the entry was last checked against its sources.
    pub reviewed: &'static str,
}

/// Who may start an intervention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// The runner.
    Anyone,
    /// The runner, after asking a doctor, a pharmacist or a physiotherapist. A plan names it but leaves it out.
    OnAdvice,
    /// Nobody: better evidence is against it, or it does not do what it is used for.
    NotAdvised,
}

/// Whether an intervention belongs to every plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Core {
    /// Only to plans where a cause calls for it.
    No,
    /// To every plan.
    Always,
    /// To every plan in which the runner must not run.
    WhileNotRunning,
    /// To every plan of a runner who should be seen.
    WhenToBeSeen,
    /// To every plan in which running pauses, unless it settles by itself.
    AfterAPause,
}

/// What an intervention demands of the leg. Whatever does not spare it is left out while the runner must not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Demand {
    /// Nothing that could harm a cracked bone.
    Spares,
    /// Load.
    Loads,
    /// Stretch or pressure.
    Stretches,
    /// Running.
    Runs,
    /// It dulls or treats something that should be looked at first.
    Masks,
}

/// A cause that calls for an intervention.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Indication {
    /// The cause.
    pub cause: Cause,
    /// Only when one of these facts is present. Empty: whenever the cause is.
    pub seen: FactSet,
    /// How good the evidence is that it helps with this cause.
    pub grade: Grade,
    /// Where that comes from.
    pub source: Source,
}

pub(super) const fn condition(condition: Condition, grade: Grade, source: Source) -> Indication {
    Indication { cause: Cause::Condition(condition), seen: FactSet::EMPTY, grade, source }
}

pub(super) const fn contributor(contributor: Contributor, grade: Grade, source: Source) -> Indication {
    Indication { cause: Cause::Contributor(contributor), seen: FactSet::EMPTY, grade, source }
}

impl Indication {
    /// Only when one of these facts is present.
    pub(super) const fn seen(self, seen: FactSet) -> Self {
        Self { seen, ..self }
    }
}

pub(super) const fn intervention(
    intervention: Intervention,
    kind: InterventionKind,
    tissue: Tissue,
    phase: Phase,
    (grade, source): (Grade, Source),
    dose: Dose,
) -> InterventionEntry {
    InterventionEntry {
        intervention,
        kind,
        tissue,
        phase,
        grade,
        source,
        access: Access::Anyone,
        core: Core::No,
        demand: Demand::Spares,
        called_for_by: &[],
        dose,
        easier: None,
        harder: None,
        then: &[],
        not_with: &[],
        not_while: FactSet::EMPTY,
        outcomes: &[],
        reviewed: "2026-11",
    }
}
