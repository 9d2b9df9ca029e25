//! From a case to an assessment: urgency, running, ranked causes and how sure any of it is.

mod change;
mod conclusion;
mod contributors;
mod danger;
mod explain;
mod guard;
mod lanes;
mod may_ask;
mod ranking;
#[cfg(all(test, feature = "serde"))]
mod robustness;
mod score;
#[cfg(feature = "serde")]
mod serialize;
mod triage;

pub use change::{WhatIf, WhyUrgency};
pub use conclusion::Conclusion;
pub use contributors::Contribution;
pub use explain::{Explanation, Reason, Standing};
pub use ranking::{FamilyShare, Ranked, Share};
pub use triage::{Raised, RaisedBy, Triage};

use crate::case::Case;
use crate::knowledge::conditions::{USUAL_PAIRS, UsualPair};
use crate::knowledge::thresholds;
use crate::tables::{KNOWLEDGE_VERSION, KnowledgeVersion};
use crate::vocabulary::{Cause, Condition, Contributor, Fact, Fit, Running, Urgency};
use danger::Dangers;
use ranking::Ranking;

/// Assesses one runner. Pure: the same case gives the same answer on every machine. Allocates nothing.
///
/// ```
/// use running_hip_pain::{assess, Case, Conclusion, Urgency};
/// let nothing_known = Case::builder(running_hip_pain::Age::UNKNOWN).build()?;
/// let assessment = assess(&nothing_known);
/// assert_eq!(assessment.conclusion(), Conclusion::TooLittleKnown);
/// assert!(assessment.urgency() > Urgency::SelfCare, "not asked is never no");
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn assess(case: &Case) -> Assessment {
    let known = case.known();
    let scores = score::score(case, &known);
    let dangers = danger::dangers(case, &known);
    let ranking = ranking::rank(case, &scores, &known);
    let triage = triage::triage(case, &known, &dangers);
    Assessment { case: case.clone(), triage, ranking, dangers }
}

/// What is said about one runner. Owns its case, so that no later question can be asked of the wrong one.
///
/// Apps store cases and assess them anew; an assessment can be written, not read back. As JSON it is one object;
/// all values are keys, lists of keys or these:
///
/// | field | what |
/// |---|---|
/// | `knowledge` | version of the knowledge, as text: number and hash |
/// | `urgency`, `urgency_if_clear` | an [`Urgency`]; the second if every open question were answered "no" |
/// | `provisional` | whether a safety question that matters is open |
/// | `running` | a [`Running`] |
/// | `open`, `open_facts` | the open safety questions; the facts they ask about |
/// | `raised` | list of `{kind, by, urgency, facts}`, most urgent first; `kind` is `red_flag`, `danger` or `course` |
/// | `conclusion` | `{kind, causes, separated_by}`; `kind` is `leads`, `tied` or `too_little_known` |
/// | `often_together` | list of pairs of conditions near the top that are often there together |
/// | `families` | list of `{family, fit, share}`, best first; a share is in ten-thousandths |
/// | `ranking` | list of `{condition, fit, share}`, best first, all conditions |
/// | `contributors` | list of `{contributor, shown, grade, facts}`, in the order of [`Contributor`] |
/// | `watch` | conditions that must not be missed and rank as unlikely |
/// | `reported_without_answer` | facts named as examined or from the log without an answer |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    case: Case,
    triage: Triage,
    ranking: Ranking,
    dangers: Dangers,
}

impl Assessment {
    /// How soon to be seen. While the result is provisional, never below [`Urgency::Routine`].
    ///
    /// From rules, danger scores and the course, never from the rank. To a runner show
    /// [`CarePlan::urgency`](crate::CarePlan::urgency), which is never lower.
    pub const fn urgency(&self) -> Urgency {
        self.triage.urgency
    }

    /// Urgency, running, open safety questions and what raised it.
    pub const fn triage(&self) -> &Triage {
        &self.triage
    }

    /// The case it is about.
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// Whether one cause leads, several are tied, or too little is known. Look here before reading
    /// [`ranking`](Self::ranking).
    pub fn conclusion(&self) -> Conclusion<'_> {
        conclusion::conclude(&self.case, &self.ranking, self.caution())
    }

    /// Every condition, best fit first.
    pub fn ranking(&self) -> &[Ranked] {
        self.ranking.conditions()
    }

    /// Families by the sum of their members' shares, largest first. Show these before single causes: a
    /// history can separate families, and experts who examine the same groin agree little on members.
    pub fn families(&self) -> &[FamilyShare] {
        self.ranking.families()
    }

    /// Usual pairs of which both are near the top, so that nobody takes one to rule the other out. None while too little
    /// is known.
    ///
    /// ```
    /// use running_hip_pain::{Case, Condition, Finding, assess};
    /// let case = Case::builder(28)
    ///     .days(200)
    ///     .present(Finding::PainGroin)
    ///     .present(Finding::Sitting)
    ///     .present(Finding::Clicking)
    ///     .present(Finding::Fadir)
    ///     .build()?;
    /// let assessment = assess(&case);
    /// let pair = assessment.often_together().next().expect("impingement and a labral tear");
    /// assert_eq!(pair.both, [Condition::FemoroacetabularImpingement, Condition::LabralTear]);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn often_together(&self) -> impl Iterator<Item = &'static UsualPair> + '_ {
        let near_top = self.ranking().iter().take(thresholds::NEAR_TOP).filter(|ranked| ranked.fit > Fit::Unlikely);
        let near_top = near_top.fold(0_u64, |set, ranked| set | 1 << ranked.condition as u64);
        let known = self.ranking.enough_known();
        USUAL_PAIRS.iter().filter(move |pair| known && pair.both.iter().all(|both| near_top >> *both as u64 & 1 == 1))
    }

    /// Conditions that must not be missed and whose signs keep them in sight, although they rank as unlikely.
    pub fn watch(&self) -> impl Iterator<Item = &Ranked> {
        self.ranking()
            .iter()
            .filter(|ranked| ranked.fit == Fit::Unlikely)
            .filter(|ranked| self.dangers.share(ranked.condition) >= thresholds::WATCHED)
    }

    /// The danger score of a condition that must not be missed, nothing for any other: how much its present
    /// signs outweigh those of the harmless conditions it is taken for. It raises the urgency by itself from the
    /// levels in [`Danger`](crate::knowledge::Danger) on.
    pub fn danger(&self, condition: Condition) -> Option<Share> {
        condition.entry().danger.as_ref().map(|_| Share::new(self.dangers.share(condition)))
    }

    /// The place of one condition in the ranking.
    pub fn ranked(&self, condition: Condition) -> Ranked {
        // Every condition has a place.
        *self.ranking().iter().find(|ranked| ranked.condition == condition).unwrap_or(&self.ranking()[0])
    }

    /// Whether a condition is likely enough that nothing may be advised that would harm it. The limits are
    /// [`PLAUSIBLE_SHARE`](thresholds::PLAUSIBLE_SHARE) and [`PLAUSIBLE_DANGER`](thresholds::PLAUSIBLE_DANGER).
    pub fn is_plausible(&self, condition: Condition) -> bool {
        self.ranked(condition).share.ten_thousandths() >= thresholds::PLAUSIBLE_SHARE
            || self.dangers.share(condition) >= thresholds::PLAUSIBLE_DANGER
    }

    /// Whether a guarded condition is plausible, alone or together with the others: then nobody is advised to run, to load
    /// the leg or to stretch it. A groin, a thigh or a pubic bone of which too little is known is guarded as well, and so is
    /// a growing hip. Unknown days count as recent.
    pub fn is_guarded(&self) -> bool {
        guard::is_guarded(self)
    }

    /// Whether an app may put a question to this runner: it can be answered without an examiner, nothing that was said
    /// answers it or forbids it, and no test would load a leg that may be hurt.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, assess};
    /// let case = Case::builder(40).present(Finding::PainLateralHip).present(Finding::Limp).build()?;
    /// assert!(!assess(&case).may_ask(Finding::SingleLegStancePain), "it would load the leg");
    /// assert!(!assess(&case).may_ask(Finding::Fadir), "it takes an examiner");
    /// assert!(assess(&case).may_ask(Finding::Stairs));
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn may_ask(&self, fact: impl Into<Fact>) -> bool {
        may_ask::may_ask(&self.case, fact.into(), self.caution())
    }

    /// How much running may be asked of somebody who is to answer a question.
    fn caution(&self) -> Running {
        if self.is_guarded() { Running::Stop } else { self.triage.running }
    }

    /// What may feed the pain, in the order of the list. Counted from present signs; no part of ranking or urgency.
    ///
    /// ```
    /// use running_hip_pain::{Case, Contributor, RiskFactor, Shown, assess};
    /// let case = Case::builder(40).present(RiskFactor::SingleSessionDistanceSpike).build()?;
    /// let overload = assess(&case).contribution(Contributor::TrainingOverload);
    /// assert_eq!(overload.shown, Shown::Reported);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn contributors(&self) -> impl Iterator<Item = Contribution> + '_ {
        Contributor::ALL.iter().map(|contributor| self.contribution(*contributor))
    }

    /// How one contributor shows.
    pub fn contribution(&self, contributor: Contributor) -> Contribution {
        contributors::contribution(&self.case, contributor)
    }

    /// What speaks for a cause, what against, and what is still unknown. Allocates.
    ///
    /// ```
    /// use running_hip_pain::{Case, Condition, Contributor, Finding, assess};
    /// let case = Case::builder(40).present(Finding::PainLateralHip).build()?;
    /// let assessment = assess(&case);
    /// let why = assessment.explain(Condition::GreaterTrochantericPainSyndrome);
    /// assert_eq!(why.supporting[0].fact, Finding::PainLateralHip.into());
    /// assert!(why.supporting[0].ratio > 1.0);
    /// assert!(assessment.explain(Contributor::WeakGlutes).supporting.is_empty());
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn explain(&self, cause: impl Into<Cause>) -> Explanation {
        match cause.into() {
            Cause::Condition(condition) => explain::explain(&self.case, condition, self.caution()),
            Cause::Contributor(contributor) => contributors::explain(&self.case, contributor, self.caution()),
        }
    }

    /// What asks for this urgency, and what single further sign would ask for the next. Allocates, and assesses once for
    /// every sign.
    pub fn why_this_urgency(&self) -> WhyUrgency {
        change::why(self)
    }

    /// The single answers still open that would change the urgency, whether to run, or which condition ranks first: the
    /// largest change first and the likelier answer between equals, at most five, none that would be a freak. Allocates, and assesses twice for every question.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, assess};
    /// let case = Case::builder(30).present(Finding::PainGroin).build()?;
    /// for change in assess(&case).what_would_change() {
    ///     println!("{} {}: {}", change.fact, change.answer, change.urgency);
    /// }
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn what_would_change(&self) -> alloc::vec::Vec<WhatIf> {
        change::what_would_change(self)
    }

    /// Which knowledge gave this answer.
    pub const fn knowledge(&self) -> KnowledgeVersion {
        KNOWLEDGE_VERSION
    }
}
