//! From a case to an assessment: urgency, running, ranked causes and how sure any of it is.

mod change;
mod conclusion;
mod contributors;
mod danger;
mod explain;
mod fields;
mod first;
#[cfg(feature = "fitting")]
pub mod fitting;
mod further;
mod guard;
mod information;
mod lanes;
mod may_ask;
mod outside;
#[cfg(feature = "fitting")]
pub mod parts;
mod ranking;
mod reach;
#[cfg(all(test, feature = "serde"))]
mod robustness;
mod score;
#[cfg(feature = "serde")]
mod serialize;
mod since;
mod told;
mod triage;
mod untold;
mod warnings;
mod what_if;

pub use change::{WhatIf, WhyUrgency};
pub use conclusion::Conclusion;
pub use contributors::Contribution;
pub use explain::{Explanation, Reason, Score, Standing};
pub(crate) use further::Further;
pub(crate) use information::Information;
pub use ranking::{FamilyShare, Ranked, Share};
pub(crate) use reach::Reach;
pub use since::{AnswerSince, Kept, KnowledgeChange, Since};
pub use told::Told;
pub use triage::{Raised, RaisedBy, Triage};
pub use warnings::Warnings;

use crate::case::{Case, Known};
use crate::knowledge::conditions::{USUAL_PAIRS, UsualPair};
use crate::knowledge::facts::ASKED_OF_RUNNERS;
use crate::knowledge::thresholds;
use crate::knowledge::triage::Warning;
use crate::tables::{KNOWLEDGE_VERSION, KnowledgeVersion, WEIGHTS};
use crate::vocabulary::{Cause, Condition, Contributor, Fact, FactSet, Field, Fit, Outside, Running, Urgency};
use danger::Dangers;
use may_ask::Asking;
use ranking::Ranking;
use untold::Untold;

/// Assesses one runner. It is pure: the same case gives the same answer on every machine. Allocates nothing.
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
    let untold = Untold::of(&known);
    let scores = score::Sums::of(&WEIGHTS, case, &known, untold).scores();
    let dangers = danger::dangers(case, &known);
    let ranking = ranking::rank(case, &scores, &known, untold);
    let triage = triage::triage(case, &known, &dangers);
    Assessment { case: case.clone(), known, triage, ranking, dangers }
}

/// How urgent a case is, without the ranking.
pub(crate) fn urgency(case: &Case) -> Urgency {
    let known = case.known();
    triage::triage(case, &known, &danger::dangers(case, &known)).urgency
}

/// The result for one runner. It owns its case, so that no later question can be asked of the wrong one.
///
/// Apps store cases and assess them again: an assessment can be written but not read back. As JSON it is one object.
/// All values are keys, lists of keys or these:
///
/// | field | what |
/// |---|---|
/// | `knowledge` | version of the knowledge, as text: number and hash |
/// | `urgency`, `urgency_if_clear` | an [`Urgency`] each; the second if every open question were answered "no" |
/// | `provisional` | whether a safety question that matters is open |
/// | `running` | a [`Running`] |
/// | `open`, `open_facts` | the open safety questions; their unanswered facts |
/// | `raised` | list of `{kind, by, urgency, facts}`, most urgent first; `kind` is `red_flag`, `danger` or `course` |
/// | `conclusion` | `{kind, causes, separated_by}`; `kind` is `leads`, `tied` or `too_little_known` |
/// | `often_together` | list of pairs of conditions near the top that often occur together |
/// | `outside` | what the pain comes from if this crate is not made for it, else null |
/// | `families` | list of `{family, fit, share}`, best first; a share is in ten-thousandths |
/// | `ranking` | list of `{condition, fit, share}`, best first, all conditions |
/// | `contributors` | list of `{contributor, shown, grade, facts}`, in the order of [`Contributor`] |
/// | `watch` | conditions that must not be missed and rank as unlikely |
/// | `reported_without_answer` | facts marked as examined or as from the log that have no answer |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    case: Case,
    known: Known,
    triage: Triage,
    ranking: Ranking,
    dangers: Dangers,
}

impl Assessment {
    /// How soon to be seen. While the result is provisional, never below [`Urgency::Routine`].
    ///
    /// It comes from rules, danger scores and the course, never from the rank. Show the runner
    /// [`CarePlan::urgency`](crate::CarePlan::urgency), which is never lower.
    pub const fn urgency(&self) -> Urgency {
        self.triage.urgency
    }

    /// The urgency and what raised it, whether to run, and the open safety questions.
    pub const fn triage(&self) -> &Triage {
        &self.triage
    }

    /// The answers with which nobody runs before it has been checked, whatever the urgency: a limp, a birth within the
    /// past year. Empty where it is the urgency, or a cause that must not be missed, that stops running.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, assess};
    /// let case = Case::builder(40).present(Finding::PainLateralHip).present(Finding::Limp).build()?;
    /// assert!(assess(&case).no_running_because().contains(Finding::Limp.into()));
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn no_running_because(&self) -> FactSet {
        triage::stopping(&self.case, &self.known)
    }

    /// The case that was assessed.
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// Whether one cause leads, several are tied, or too little is known. Look here before reading
    /// [`ranking`](Self::ranking).
    pub fn conclusion(&self) -> Conclusion<'_> {
        if self.outside().is_some() {
            return Conclusion::TooLittleKnown;
        }
        conclusion::conclude(self)
    }

    /// Set if the pain comes from somewhere that this crate does not know about. The ranking then means nothing, and
    /// the urgency covers only what was asked.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, Outside, assess};
    /// let knee = Case::builder(40).present(Finding::PainKnee).build()?;
    /// assert_eq!(assess(&knee).outside(), Some(Outside::Knee));
    /// assert_eq!(assess(&knee.with(Finding::PainGroin, running_hip_pain::Answer::Present)?).outside(), None);
    /// let growing = Case::builder(12).present(Finding::PainKnee).build()?;
    /// assert_eq!(assess(&growing).outside(), None, "in the young, a knee can be all that a sick hip tells");
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn outside(&self) -> Option<Outside> {
        outside::outside(&self.case, &self.known)
    }

    /// Every condition, best fit first.
    pub fn ranking(&self) -> &[Ranked] {
        self.ranking.conditions()
    }

    /// Families by the sum of their conditions' shares, largest first. Show these before single causes: a history can
    /// separate families, while experts who examine the same groin agree little on the conditions within one.
    pub fn families(&self) -> &[FamilyShare] {
        self.ranking.families()
    }

    /// Whether one cause stands out. If none does, speak of [`families`](Self::families): below
    /// [`STANDS_OUT`](thresholds::STANDS_OUT) the leader is wrong more often than right.
    pub fn stands_out(&self) -> bool {
        self.ranking()[0].share.ten_thousandths() >= thresholds::STANDS_OUT && self.ranking.enough_known()
    }

    /// Usual pairs with both conditions near the top, so that nobody takes one to rule out the other. None while too
    /// little is known.
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

    /// Where a runner who is told this urgency reads of a condition, such as that of
    /// [`CarePlan::urgency`](crate::CarePlan::urgency).
    ///
    /// What must not be missed is named as a possible cause only if it can wait as long as the urgency says, or if it
    /// fits. "Possible: pressed nerves at the end of the spine" beside "it need not be this week" would say two things.
    /// Otherwise it is among what must not be missed, if it has a sign. The ranking itself leaves nothing out.
    pub fn told(&self, condition: Condition, urgency: Urgency) -> Told {
        told::told(self, condition, urgency)
    }

    /// Whether a runner may read of a condition at all: a break from a fall is named only after one.
    pub(crate) fn may_be_named(&self, condition: Condition) -> bool {
        told::may_be_named(self, condition)
    }

    /// The danger score of a condition that must not be missed, `None` for any other: how much its present signs
    /// outweigh those of the harmless conditions it is mistaken for. From the levels in
    /// [`Danger`](crate::knowledge::Danger) on, it raises the urgency by itself.
    pub fn danger(&self, condition: Condition) -> Option<Share> {
        condition.entry().danger.as_ref().map(|_| Share::new(self.dangers.share(condition)))
    }

    /// How one condition ranks.
    pub fn ranked(&self, condition: Condition) -> Ranked {
        // Every condition is in the ranking.
        *self.ranking().iter().find(|ranked| ranked.condition == condition).unwrap_or(&self.ranking()[0])
    }

    /// Whether a condition is so likely that nothing that would harm it may be advised. The limits are
    /// [`PLAUSIBLE_SHARE`](thresholds::PLAUSIBLE_SHARE) and [`PLAUSIBLE_DANGER`](thresholds::PLAUSIBLE_DANGER).
    pub fn is_plausible(&self, condition: Condition) -> bool {
        // Pain from elsewhere makes no share of the ranking plausible.
        (self.ranked(condition).share.ten_thousandths() >= thresholds::PLAUSIBLE_SHARE && self.outside().is_none())
            || self.dangers.share(condition) >= thresholds::PLAUSIBLE_DANGER
    }

    /// Whether a guarded condition is plausible, alone or together with the others. If so, nobody is advised to run, to
    /// load the leg or to stretch it. While too little is known, a groin, a thigh, a pubic bone and any sign of a
    /// danger are guarded too, and so is a growing hip. Unknown days count as recent.
    pub fn is_guarded(&self) -> bool {
        guard::is_guarded(self)
    }

    /// Whether an app may put a question to this runner: it can be answered without an examiner, it suits the sex, the
    /// age and the days told, nothing said so far forbids it, what it follows on is present, and it is not a test that
    /// would load a leg that may be hurt. Whether it is answered already, the case knows. Of a section of which one is
    /// picked all may be asked, so that the pick can change.
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
        Asking::of(self).may_ask(fact.into())
    }

    /// All that [may be asked](Self::may_ask) of this runner now, in list order: what a form shows.
    pub fn askable(&self) -> FactSet {
        let asking = Asking::of(self);
        ASKED_OF_RUNNERS.into_iter().filter(|fact| asking.may_ask(*fact)).collect()
    }

    /// What may be asked of this runner and nobody has answered.
    pub(crate) fn open_questions(&self) -> FactSet {
        Asking::of(self).open()
    }

    /// What an examiner may be asked and nobody has answered.
    pub(crate) fn open_to_examiner(&self) -> FactSet {
        let asking = Asking::of(self);
        Fact::all().filter(|fact| asking.is_open_to_examiner(*fact)).collect()
    }

    /// The present answers that make no sense beside the others.
    pub(crate) fn out_of_place(&self) -> FactSet {
        let asking = Asking::of(self);
        let told = self.case.present.union(self.case.earlier);
        told.into_iter().filter(|fact| asking.is_out_of_place(*fact)).collect()
    }

    /// The answers as evaluation reads them.
    pub(crate) const fn known(&self) -> &Known {
        &self.known
    }

    /// How much running may be asked of a runner who is to answer a question.
    fn caution(&self) -> Running {
        // A test of the hip tells nothing about a knee.
        if self.is_guarded() || self.outside().is_some() { Running::Stop } else { self.triage.running }
    }

    /// What may feed the pain, in the order of the list. Counted from present signs, and not part of the ranking or the
    /// urgency.
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
        contributors::contribution(&self.known, contributor)
    }

    /// What speaks for a cause, what speaks against it, and what is still unknown. For the figures of a condition:
    /// [`explain_condition`](Self::explain_condition). Allocates.
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
            Cause::Condition(condition) => self.explain_condition(condition).into(),
            Cause::Contributor(contributor) => contributors::explain(self, contributor),
        }
    }

    /// The same for a condition, with its figures at hand. Allocates.
    ///
    /// ```
    /// use running_hip_pain::{Case, Condition, Finding, assess, report::explanation, wording::English};
    /// let case = Case::builder(40).present(Finding::PainLateralHip).build()?;
    /// let why = assess(&case).explain_condition(Condition::GreaterTrochantericPainSyndrome);
    /// let reasons: f32 = why.supporting.iter().chain(&why.opposing).map(|reason| reason.bits).sum();
    /// assert_eq!(why.standing.prior + why.standing.untold + reasons, why.standing.score);
    /// assert!(explanation(&why.into(), &English).contains("for: pain at the outside of the hip"));
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn explain_condition(&self, condition: Condition) -> Explanation<Score> {
        explain::explain(self, condition)
    }

    /// What speaks for a condition, the strongest first.
    pub(crate) fn supporting(&self, condition: Condition) -> impl Iterator<Item = Reason> {
        explain::supporting(self, condition)
    }

    /// What asks for this urgency, and which single further signs would ask for the next. Allocates, and tries every
    /// sign.
    pub fn why_this_urgency(&self) -> WhyUrgency {
        change::why(self)
    }

    /// The single answers, not given yet, that would change the urgency, whether to run, or which condition ranks
    /// first. The largest change comes first and, of equals, the likelier answer. At most five, leaving out the very
    /// unlikely. Allocates, and tries every question both ways. To ask a runner, take [`interview`](crate::interview).
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

    /// The signs to watch for by a runner who is told this urgency, such as that of
    /// [`CarePlan::urgency`](crate::CarePlan::urgency). None in an emergency. Allocates, and assesses once for every
    /// sign.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, Urgency, Warning, assess};
    /// let case = Case::builder(30).present(Finding::PainGroin).build()?;
    /// let sooner = |case: &Case| assess(case).warnings(Urgency::Soon).go_sooner;
    /// assert!(sooner(&case).contains(&Warning::WalkingBeginsToHurt));
    /// let limping = case.with(Finding::Limp, running_hip_pain::Answer::Present)?;
    /// assert!(!sooner(&limping).contains(&Warning::WalkingBeginsToHurt), "it is there");
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn warnings(&self, urgency: Urgency) -> Warnings {
        warnings::warnings(self, urgency)
    }

    /// How urgent it would be if one of these signs came up on top of what was told, by the rules or, for the few signs
    /// that have one rule in every picture, at least by that.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, Urgency, Warning, assess};
    /// let case = Case::builder(30).present(Finding::PainLateralHip).build()?;
    /// assert!(assess(&case).urgency_with(Warning::SaddleBladderOrBothLegs) == Urgency::Emergency);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn urgency_with(&self, warning: Warning) -> Urgency {
        warnings::urgency_with(self, warning.entry())
    }

    /// The fields, not given yet, whose answer would change the urgency that remains once all safety questions are
    /// answered "no", whether to run or which condition ranks first: age, sex, pregnancy, side, pain or days. Ask for
    /// these by name. Allocates, and assesses some times for each.
    ///
    /// ```
    /// use running_hip_pain::{Case, Field, Finding, assess};
    /// let thighs = Case::builder(30).days(2).present(Finding::PainAnteriorThigh).present(Finding::PainWalking).build()?;
    /// assert!(assess(&thighs).fields_that_decide().contains(&Field::Side), "two days after a race, or one thigh alone");
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn fields_that_decide(&self) -> alloc::vec::Vec<Field> {
        fields::that_decide(self)
    }

    /// The version of the knowledge that gave this answer.
    pub const fn knowledge(&self) -> KnowledgeVersion {
        KNOWLEDGE_VERSION
    }
}
