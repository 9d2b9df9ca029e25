//! What a diary decides, besides the stop signs of the plan.

use crate::keyed::keyed_table;
use crate::knowledge::sources::Source;
use crate::vocabulary::Grade;

/// What the tables hold about a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUpRuleEntry {
    /// The rule.
    pub rule: FollowUpRule,
    /// What it decides.
    pub decides: Decides,
    /// How good the evidence is.
    pub grade: Grade,
    /// Where it comes from. A source that the limit was recalled from does not count.
    pub source: Source,
}

/// What a rule decides, the most cautious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[expect(clippy::exhaustive_enums, reason = "each is an action of its own")]
pub enum Decides {
    /// To be seen.
    SeekCare,
    /// To stop.
    Stop,
    /// To go back.
    StepBack,
    /// To do the same again.
    Hold,
    /// To go on.
    Progress,
}

const fn rule(rule: FollowUpRule, decides: Decides, source: Source) -> FollowUpRuleEntry {
    FollowUpRuleEntry { rule, decides, grade: Grade::D, source }
}

keyed_table! {
    /// A rule by which a diary decides. All of them are opinion; those with a source rest on a published table or page.
    #[non_exhaustive]
    pub enum FollowUpRule {
        /// The plan is withheld, and nobody has allowed running.
        PlanWithheld = "plan_withheld":
            rule(Decides::SeekCare, Source::Judgement),
        /// The plan has no running until somebody has looked at the leg, and nobody has allowed it yet.
        NotCleared = "not_cleared":
            rule(Decides::SeekCare, Source::George2024),
        /// A new answer in the diary makes it more urgent, or no plan fits any more.
        NewAnswers = "new_answers":
            rule(Decides::SeekCare, Source::Judgement),
        /// During the return after a bone injury, the other side hurts.
        OtherSide = "other_side":
            rule(Decides::SeekCare, Source::Judgement),
        /// A pain of 9 or 10 of 10 in a session.
        UnbearablePain = "unbearable_pain_in_a_session":
            rule(Decides::SeekCare, Source::Judgement),
        /// During the return after a bone injury it hurts a second time within two weeks, by 2 of 10 or more, until the
        /// next morning, at rest, or with a limp.
        BoneHurtsAgain = "bone_hurts_again":
            rule(Decides::SeekCare, Source::Judgement),

        /// A clinician has found something with which nobody runs before being allowed to.
        FoundSomething = "found_something":
            rule(Decides::Stop, Source::Judgement),
        /// A new answer contradicts what was told before: answer both again.
        Contradicts = "contradicts":
            rule(Decides::Stop, Source::Judgement),
        /// A new answer leaves a safety question open: answer it first.
        QuestionsOpen = "questions_open":
            rule(Decides::Stop, Source::Judgement),

        /// During the return after a bone injury it hurts at all: go back, and tell whoever allowed running.
        BoneHurts = "bone_hurts":
            rule(Decides::StepBack, Source::Judgement),
        /// A limp in a session or after it.
        Limp = "limp_in_a_session":
            rule(Decides::StepBack, Source::Vincent2017),
        /// The next morning is worse than usual by as much as the pain rule names.
        MorningWorse = "morning_worse":
            rule(Decides::StepBack, Source::Judgement),
        /// A day later it has not settled.
        NotSettled = "not_settled":
            rule(Decides::StepBack, Source::Vincent2017),
        /// The usual pain of the week is clearly above that of a week before.
        WeekWorse = "week_worse":
            rule(Decides::StepBack, Source::Judgement),
        /// A new answer with which running pauses: walk instead.
        Pauses = "pauses_for_now":
            rule(Decides::StepBack, Source::Judgement),
        /// Two weeks or longer without a run: begin lower.
        LongGap = "long_gap":
            rule(Decides::StepBack, Source::Judgement),

        /// No session has been written yet.
        NoSession = "no_session":
            rule(Decides::Hold, Source::Judgement),
        /// The pain of the last session, or of the next morning, is missing.
        NotTold = "not_told":
            rule(Decides::Hold, Source::Judgement),
        /// Three planned sessions in a row were missed.
        SessionsMissed = "sessions_missed":
            rule(Decides::Hold, Source::Judgement),
        /// The last planned session was missed because of pain.
        SkippedForPain = "skipped_for_pain":
            rule(Decides::Hold, Source::Judgement),
        /// No session for a week: a gap is not an improvement.
        Gap = "gap":
            rule(Decides::Hold, Source::Judgement),
        /// More pain than lets go on, within what may stay.
        PainToRepeat = "pain_to_repeat":
            rule(Decides::Hold, Source::Judgement),
        /// The next morning was a little worse than usual.
        MorningToRepeat = "morning_to_repeat":
            rule(Decides::Hold, Source::Judgement),
        /// The other side has begun to hurt within two weeks: it may carry what the first is spared.
        OtherSideToo = "other_side_too":
            rule(Decides::Hold, Source::Judgement),
        /// A stage was skipped: the one that was due comes first.
        StageSkipped = "stage_skipped":
            rule(Decides::Hold, Source::TelehealthGait2023),
        /// A run of the past two weeks was more than a tenth longer than the longest of the 30 days before it.
        RanTooFar = "ran_too_far":
            rule(Decides::Hold, Source::Frandsen2025),
        /// Something has to be so before the first run, and is not yet.
        GatesShut = "gates_shut":
            rule(Decides::Hold, Source::George2024),
        /// A stage is done at least twice, with a day between: there were too few sessions at this one that went well.
        TooFewSessions = "too_few_sessions":
            rule(Decides::Hold, Source::TelehealthGait2023),
        /// The last stage: there is none after it.
        LastStage = "last_stage":
            rule(Decides::Hold, Source::Judgement),

        /// All that has to be so before the first run is so.
        GatesOpen = "gates_open":
            rule(Decides::Progress, Source::George2024),
        /// The last sessions at this stage were within the pain rule, and each next morning was as usual.
        WentWell = "went_well":
            rule(Decides::Progress, Source::TelehealthGait2023),
    }

    /// The rules.
    pub const FOLLOW_UP_RULES: [FollowUpRuleEntry];
}

impl FollowUpRule {
    /// What it decides and where it comes from.
    pub const fn entry(self) -> &'static FollowUpRuleEntry {
        &FOLLOW_UP_RULES[self as usize]
    }
}
