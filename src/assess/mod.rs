//! From a case to an assessment: urgency, running, ranked causes and how sure any of it is.

mod conclusion;
mod danger;
mod explain;
mod ranking;
mod score;
#[cfg(feature = "serde")]
mod serialize;
mod triage;

pub use conclusion::Conclusion;
pub use explain::{Explanation, Reason};
pub use ranking::{FamilyShare, Ranked, Share};
pub use triage::{Raised, RaisedBy, Triage};

use crate::case::Case;
use crate::knowledge::{VERSION, Version, tables, thresholds};
use crate::vocabulary::{Condition, Fact, Fit, Reporter, Running, Urgency};
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
/// | `families` | list of `{family, fit, share}`, best first; a share is in ten-thousandths |
/// | `ranking` | list of `{condition, fit, share}`, best first, all conditions |
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
        conclusion::conclude(&self.case, &self.ranking, self.triage.running)
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

    /// What speaks for a condition, what against, and what is still unknown. Allocates.
    pub fn explain(&self, condition: Condition) -> Explanation {
        explain::explain(&self.case, condition, self.triage.running)
    }

    /// Which knowledge gave this answer.
    pub const fn knowledge(&self) -> Version {
        VERSION
    }
}

/// The lanes of a condition.
fn lanes_of(condition: Condition) -> impl Iterator<Item = usize> {
    tables::LANE_CONDITIONS.iter().enumerate().filter(move |(_, lane)| **lane == condition).map(|(lane, _)| lane)
}

/// The lane of a condition that scores best, the first of equals.
fn best_lane(condition: Condition, scores: &score::Scores) -> usize {
    let better = |best: usize, lane: usize| if scores[lane] > scores[best] { lane } else { best };
    lanes_of(condition).reduce(better).unwrap_or(0)
}

/// Whether a question may be put to the runner: never a test for an examiner, and no test at home that would
/// load a hurt leg or while running is stopped, because it can break a cracked bone.
fn may_ask_runner(case: &Case, fact: Fact, running: Running) -> bool {
    let answered_by = fact.answered_by();
    let safe_at_home = || running < Running::Stop && !fact.entry().not_with.intersects(&case.known().present);
    fact.may_be_asked()
        && (answered_by.contains(&Reporter::Runner) || answered_by.contains(&Reporter::HomeTest) && safe_at_home())
}
