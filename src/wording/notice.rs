//! Fixed sentences, and the services whose names vary by area.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// A service whose name varies by area. Replace it with the local one.
    #[non_exhaustive]
    pub enum Service {
        /// The service that comes at once.
        Emergency = "emergency_service",
        /// The service that sees somebody the same day.
        SameDay = "same_day_service",
        /// Who sees somebody within days.
        Doctor = "doctor",
        /// The service to book.
        Clinic = "clinic",
    }
}

keyed_enum! {
    /// Fixed sentences of a report.
    #[non_exhaustive]
    pub enum Notice {
        /// What the whole result is and is not.
        NotADiagnosis = "not_a_diagnosis",
        /// The same in a line.
        NotADiagnosisInBrief = "not_a_diagnosis_in_brief",
        /// Heads the reasons for the urgency.
        Why = "why",
        /// The plan asks for more than the rules do. Leads to the causes that are guarded.
        Guarded = "guarded",
        /// A visit is advised because safety questions are open.
        StillOpen = "still_open",
        /// A visit is advised because of what fits best, or because no exercise treats it.
        ToBeSeen = "to_be_seen",
        /// Leads to the answers with which nobody runs before it has been checked.
        NoRunningWith = "no_running_with",
        /// Heads the open safety questions.
        Provisional = "provisional",
        /// How many safety questions are open: `{count}`.
        AllQuestions = "all_questions",
        /// Heads the causes.
        Causes = "causes",
        /// Heads what may feed the pain.
        Contributors = "contributors",
        /// Heads the questions whose answers would change the result.
        NextQuestions = "next_questions",
        /// Leads to what would follow from a "yes".
        IfYes = "if_yes",
        /// What an answer would mean: no running.
        NoRunningThen = "no_running_then",
        /// What an answer would mean: less running.
        LessRunningThen = "less_running_then",
        /// Leads to the cause that would fit best then.
        WouldFitBest = "would_fit_best",
        /// Leads to what would follow from a "no".
        IfNo = "if_no",
        /// Heads what can be done.
        WhatToDo = "what_to_do",
        /// Heads what to do in the next two weeks.
        NextTwoWeeks = "next_two_weeks",
        /// Heads what to say at the desk.
        WhatToSay = "what_to_say",
        /// Leads to what called for an intervention.
        CalledForBy = "called_for_by",
        /// It belongs to every plan.
        EveryPlan = "every_plan",
        /// The urgency calls for it.
        TheUrgency = "the_urgency",
        /// Leads to how much of an intervention.
        HowMuch = "how_much",
        /// Leads to how an intervention goes on.
        ThenGoOn = "then_go_on",
        /// Leads to what to mind.
        Mind = "mind",
        /// Leads to how good the evidence is.
        Evidence = "evidence",
        /// Leads to training that suits.
        Suits = "suits",
        /// Leads to training to avoid at first.
        AvoidAtFirst = "avoid_at_first",
        /// Heads the same rule in a line.
        PainLimits = "pain_limits",
        /// Heads the signs of an emergency, before the service to call.
        AtOnce = "at_once",
        /// Heads the rule for how much pain is fine.
        PainRule = "pain_rule",
        /// Heads the stop signs.
        StopSigns = "stop_signs",
        /// Heads what was left out.
        LeftOut = "left_out",
        /// Left out because something that must not be missed is plausible.
        LeftOutGuarded = "left_out_guarded",
        /// Left out because of a condition, whose label follows.
        LeftOutCondition = "left_out_condition",
        /// Left out because of an answer, whose label follows.
        LeftOutAnswer = "left_out_answer",
        /// Left out because better evidence is against it.
        LeftOutEvidence = "left_out_evidence",
        /// Left out because it needs advice.
        LeftOutAdvice = "left_out_advice",
        /// Left out because others come first.
        LeftOutOthers = "left_out_others",
        /// Left out because nothing calls for it.
        LeftOutNoCall = "left_out_no_call",
        /// Leads to what is unknown about a cause.
        Unknown = "still_unknown",
        /// Leads to the next level of urgency.
        NextLevel = "next_level",
        /// Only open questions keep the urgency this high.
        HeldByOpen = "held_by_open",
        /// Heads the sources.
        Sources = "sources",
        /// Leads to what a cause is unlikely without, if none of it was told.
        Needs = "unlikely_without",
        /// Leads to the prior, in bits.
        Prior = "prior_bits",
        /// Leads to the score, in bits.
        Score = "score_bits",
        /// Leads to what the other reasons come to together.
        Rest = "the_rest",
        /// Leads to a danger score.
        Danger = "danger_score",
        /// Leads to the version of the knowledge.
        Knowledge = "knowledge_version",
        /// What a share is not.
        ShareIsNoProbability = "share_is_no_probability",
        /// The ranking is too weak to prefer anything.
        TooLittleKnown = "too_little_known",
        /// No single cause stands out, so the groups are what counts.
        NoneStandsOut = "none_stands_out",
        /// Leads to the causes that fit about equally well.
        Tied = "tied",
        /// Leads to the question that would separate them.
        SeparatedBy = "separated_by",
        /// Leads to two causes that often occur together.
        OftenTogether = "often_together",
        /// Leads to the groups that are possible while too little is known.
        Groups = "groups",
        /// Heads what must not be missed.
        Watch = "watch",
        /// Leads to the likeliest of these.
        AskAbout = "ask_about",
        /// Leads to what is the reason for a visit, but not what fits best.
        MustBeChecked = "must_be_checked",
        /// Heads the signs with which to go sooner than told, each with how soon.
        GoSoonerIf = "go_sooner_if",
        /// Heads the signs that would need help at once.
        GetHelpAtOnce = "get_help_at_once",
        /// Leads to further signs of something that must not be missed and could not wait.
        WouldShowBy = "would_show_by",
        /// Leads to how much weight to put on the leg.
        Walking = "how_to_walk",
        /// What else to leave out while nobody is to run.
        NoTests = "no_tests",
        /// Heads the open safety questions of a visit that cannot wait for the answers.
        GoAnyway = "go_anyway",
        /// How to wait for help while a step could do lasting harm.
        StayOffTheLeg = "stay_off_the_leg",
        /// Leads to the service to call.
        Call = "call",
        /// Leads to the service to use.
        Where = "where",
        /// Leads to whether to run.
        Running = "running",
        /// Leads to the answers behind a reason.
        Because = "because",
        /// Leads to the urgency if every open question were answered "no".
        IfAllNo = "if_all_no",
        /// Nothing said speaks for a cause.
        OnlyCommon = "only_common",
        /// Signs that together fit a dangerous cause.
        DangerSigns = "danger_signs",
        /// Heads facts marked as examined that have no answer.
        ReportedWithoutAnswer = "reported_without_answer",
        /// What speaks for a cause.
        For = "speaks_for",
        /// What speaks against it.
        Against = "speaks_against",
        /// Leads to what the runner was asked and could not say.
        CouldNotSay = "could_not_say",
        /// Leads to the place that hurts most.
        MainSite = "main_site_of_pain",
        /// Leads to what it was called before.
        CalledBefore = "called_before",
        /// Leads to signs of earlier that are gone.
        Earlier = "earlier_signs",
        /// Heads what comes from the run log.
        FromLog = "from_log",
        /// Leads to what the run log shows.
        LogShows = "log_shows",
        /// Leads to what the run log shows not to be the case.
        LogShowsNot = "log_shows_not",
        /// Heads what has no days of its own on a calendar.
        EveryDay = "every_day",
        /// Leads to the urgency then and now.
        UrgencySince = "urgency_since",
        /// Leads to the likeliest cause then and now.
        LeaderSince = "leader_since",
        /// Leads to the pain then and now.
        PainSince = "pain_since",
        /// Leads to the answers that the change rests on.
        RestsOn = "rests_on",
        /// Leads to what was told then and is not told now.
        NotToldNow = "not_told_now",
        /// Leads to the other answers that have changed.
        AlsoChanged = "also_changed",
        /// Heads what does not fit a calendar.
        DoesNotFit = "does_not_fit",
        /// What the acute:chronic ratios are not.
        RatiosDescribe = "ratios_describe",
    }
}
