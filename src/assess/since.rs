//! What has changed between two assessments: by the runner's answers, and by a newer knowledge.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::conclusion::leader;
use super::{Assessment, assess};
use crate::case::Case;
use crate::knowledge::thresholds::CLEAR_CHANGE_OF_PAIN;
use crate::tables::KnowledgeVersion;
use crate::vocabulary::{Answer, Condition, Fact, Field, Running, Trend, Urgency};

/// What has changed for a runner since an earlier assessment.
///
/// As JSON it is one object with these fields; a pair is `[then, now]`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Since {
    /// Better, the same or worse: by the urgency, then by whether to run, then by the pain.
    pub trend: Trend,
    /// The urgency, then and now.
    pub urgency: (Urgency, Urgency),
    /// Whether to run, then and now.
    pub running: (Running, Running),
    /// The condition that leads, then and now. `None` where none does.
    pub leader: (Option<Condition>, Option<Condition>),
    /// The pain of the past days, then and now, if both were told.
    pub pain: Option<(u8, u8)>,
    /// Every answer that differs, in list order.
    pub answers: Vec<AnswerSince>,
    /// Every field that differs.
    pub fields: Vec<Field>,
}

/// An answer that differs from that of an earlier case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AnswerSince {
    /// The fact.
    pub fact: Fact,
    /// The answer then.
    pub then: Answer,
    /// The answer now.
    pub now: Answer,
    /// Whether the change rests on it: with the answer of then, the urgency, whether to run, or the leader would be
    /// another than now. Where several answers do it together, it can be none of them.
    pub decides: bool,
}

/// What an app keeps of a result, beside the case. It can be read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Kept {
    /// The version of the knowledge.
    pub knowledge: KnowledgeVersion,
    /// The urgency.
    pub urgency: Urgency,
    /// Whether to run.
    pub running: Running,
    /// The condition that leads, if one does.
    pub leader: Option<Condition>,
}

/// What a newer knowledge says of the same answers. A pair is then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct KnowledgeChange {
    /// The versions.
    pub knowledge: (KnowledgeVersion, KnowledgeVersion),
    /// The urgency.
    pub urgency: (Urgency, Urgency),
    /// Whether to run.
    pub running: (Running, Running),
    /// The condition that leads, if one does.
    pub leader: (Option<Condition>, Option<Condition>),
}

impl Assessment {
    /// What has changed for the runner since an earlier assessment, and which answers it rests on. Allocates, and
    /// assesses once for every answer that differs.
    ///
    /// Assess the earlier case anew instead of keeping its result: then both come from the knowledge of today, and what
    /// differs is the runner. What the knowledge has changed is told by [`differs_from`](Self::differs_from).
    ///
    /// ```
    /// use running_hip_pain::{Answer, Case, Finding, Trend, assess};
    /// let then = Case::builder(40).present(Finding::PainLateralHip).build()?;
    /// let now = then.with(Finding::Limp, Answer::Present)?;
    /// let since = assess(&now).since(&assess(&then));
    /// assert_eq!(since.trend, Trend::Worse);
    /// assert_eq!(since.answers[0].fact, Finding::Limp.into());
    /// assert!(since.answers[0].decides);
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn since(&self, earlier: &Self) -> Since {
        let (then, now) = (earlier.kept(), self.kept());
        let pain = earlier.case().told_pain().zip(self.case().told_pain());
        let differs = |fact: &Fact| earlier.case().answer(*fact) != self.case().answer(*fact);
        let answers = Fact::all().filter(differs).map(|fact| {
            let (before, after) = (earlier.case().answer(fact), self.case().answer(fact));
            let undone = self.case().with(fact, before).map(|case| assess(&case).kept());
            AnswerSince { fact, then: before, now: after, decides: undone.is_ok_and(|undone| undone != now) }
        });
        Since {
            trend: self.trend(earlier, &then, pain),
            urgency: (then.urgency, now.urgency),
            running: (then.running, now.running),
            leader: (then.leader, now.leader),
            pain,
            answers: answers.collect(),
            fields: fields(earlier.case(), self.case()),
        }
    }

    /// Better or worse. What was told then and is not told now is no improvement: it counts as it was. A reason to be
    /// seen that is new is never "as before".
    fn trend(&self, earlier: &Self, then: &Kept, pain: Option<(u8, u8)>) -> Trend {
        let is_untold = |answer: Answer| matches!(answer, Answer::Unknown | Answer::CannotSay);
        let forgotten = Fact::all().filter(|fact| is_untold(self.case().answer(*fact)));
        let forgotten = forgotten.map(|fact| (fact, earlier.case().answer(fact))).filter(|(_, then)| !is_untold(*then));
        let fair = forgotten.fold(self.case().clone(), |case, (fact, then)| case.with(fact, then).unwrap_or(case));
        let fair = assess(&fair);
        let now = fair.kept();
        let is_new = |by| !earlier.triage().raised().any(|raised| raised.by == by);
        let has_new_reason = fair.triage().raised().any(|raised| raised.urgency >= Urgency::Soon && is_new(raised.by));
        let by_pain = pain.map_or(Ordering::Equal, |(then, now)| match then.abs_diff(now) {
            change if change >= CLEAR_CHANGE_OF_PAIN => now.cmp(&then),
            _ => Ordering::Equal,
        });
        let by_result = (now.urgency, now.running).cmp(&(then.urgency, then.running));
        match by_result {
            Ordering::Greater => Trend::Worse,
            Ordering::Equal if has_new_reason => Trend::Worse,
            Ordering::Less => Trend::Better,
            Ordering::Equal => match by_pain {
                Ordering::Greater => Trend::Worse,
                Ordering::Equal => Trend::Same,
                Ordering::Less => Trend::Better,
            },
        }
    }

    /// What an app keeps of this result, beside the case.
    pub fn kept(&self) -> Kept {
        Kept {
            knowledge: self.knowledge(),
            urgency: self.urgency(),
            running: self.triage().running,
            leader: leader(self),
        }
    }

    /// What the knowledge of today says otherwise than a kept result of the same case. `None` where it says the same.
    ///
    /// ```
    /// use running_hip_pain::{Case, Finding, assess};
    /// let case = Case::builder(40).present(Finding::PainLateralHip).build()?;
    /// let kept = serde_json::to_string(&assess(&case).kept())?;
    /// // … a release later …
    /// assert_eq!(assess(&case).differs_from(&serde_json::from_str(&kept)?), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn differs_from(&self, kept: &Kept) -> Option<KnowledgeChange> {
        let now = self.kept();
        let is_same = (kept.urgency, kept.running, kept.leader) == (now.urgency, now.running, now.leader);
        (!is_same).then_some(KnowledgeChange {
            knowledge: (kept.knowledge, now.knowledge),
            urgency: (kept.urgency, now.urgency),
            running: (kept.running, now.running),
            leader: (kept.leader, now.leader),
        })
    }
}

/// The fields that differ, but for the lists of answers.
fn fields(then: &Case, now: &Case) -> Vec<Field> {
    let differs = |field: &Field| match field {
        Field::Age | Field::AgeBetween => *field == Field::Age && then.age() != now.age(),
        Field::Sex => then.sex() != now.sex(),
        Field::Pregnancy => then.pregnancy() != now.pregnancy(),
        Field::Side => then.side() != now.side(),
        Field::Pain | Field::PainBetween => *field == Field::Pain && then.pain != now.pain,
        Field::Severity => then.severity != now.severity,
        Field::Days => then.days() != now.days(),
        Field::Began => then.began() != now.began(),
        Field::KmPerWeek => then.km_per_week() != now.km_per_week(),
        Field::RunsPerWeek => then.runs_per_week() != now.runs_per_week(),
        Field::YearsRunning => then.years_running != now.years_running,
        Field::SitesComplete => then.sites_complete != now.sites_complete,
        Field::MainSite => then.main_site != now.main_site,
        Field::Called => then.called != now.called,
        Field::Declined => then.declined != now.declined,
        Field::Setting => then.setting() != now.setting(),
        Field::Version
        | Field::Present
        | Field::Earlier
        | Field::Absent
        | Field::CannotSay
        | Field::Examined
        | Field::FromLog => false,
    };
    Field::ALL.iter().copied().filter(differs).collect()
}
