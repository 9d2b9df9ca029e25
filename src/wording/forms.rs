//! Sentences with placeholders: amounts, figures of a run log, what to say at the desk, and what holds texts together.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// How an amount is put into words. Each text has placeholders in braces that are filled in, such as `{sets}`.
    #[non_exhaustive]
    pub enum DoseForm {
        /// From so many to so many: `{least}`, `{most}`.
        Span = "span",
        /// `{sets}`, `{repetitions}`, `{often}`.
        Repetitions = "repetitions",
        /// `{holds}`, `{seconds}`, `{often}`.
        Holds = "holds",
        /// `{times}`, `{metres}`, `{often}`.
        Distance = "distance",
        /// `{minutes}`, `{often}`.
        Session = "session",
        /// `{turns}`, `{run}`, `{walk}`, `{often}`.
        WalkRun = "walk_run",
        /// `{minutes}`, `{every}`.
        Breaks = "breaks",
        /// `{percent}`, `{days}`.
        LongestRun = "longest_run",
        /// `{days}`.
        FreeDays = "free_days",
        /// `{percent}`.
        LessBy = "less_by",
        /// `{percent}`.
        MoreSteps = "more_steps",
        /// `{hours}`.
        HoursANight = "hours_a_night",
        /// Nothing to fill in.
        OnceADay = "once_a_day",
        /// `{times}`.
        TimesADay = "times_a_day",
        /// `{days}`.
        DaysAWeek = "days_a_week",
        /// How much pain is fine: `{go_on}`, `{stay}`, `{worse}`.
        PainRule = "how_much_pain",
        /// The same in a line: `{go_on}`, `{stay}`, `{worse}`.
        PainRuleInBrief = "how_much_pain_in_brief",
        /// No pain is fine.
        NoPain = "no_pain",
        /// When to look again: `{days}`.
        Review = "review",
        /// When to look again, for a runner waiting to be seen: `{days}`.
        ReviewUnseen = "review_unseen",
    }
}

keyed_enum! {
    /// What to say at the desk: a sentence each, with placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum SayForm {
        /// Where it hurts: `{places}`.
        Places = "say_places",
        /// `{side}`.
        Side = "say_side",
        /// Since when: today or yesterday.
        JustBegun = "say_just_begun",
        /// Since when: `{days}`.
        Days = "say_days",
        /// Since when: `{weeks}`.
        Weeks = "say_weeks",
        /// Since when: `{months}`.
        Months = "say_months",
        /// How badly: `{pain}`, of 10.
        Pain = "say_pain",
        /// What else was told: `{signs}`.
        Signs = "say_signs",
        /// What to look for: `{causes}`.
        Ask = "say_ask",
    }
}

keyed_enum! {
    /// How a figure of a run log is put into words. Each text has placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum LoadForm {
        /// Heads the figures: `{day}`.
        UpTo = "up_to",
        /// A run against the longest before it: `{length}`, `{day}`, `{ratio}`, `{days}`, `{before}`.
        Spike = "spike",
        /// A band that only the runs logged can vouch for: `{band}`.
        AmongLogged = "among_logged",
        /// What was found with a band: `{value}`, `{low}`, `{high}`.
        Found = "found",
        /// A week against the one before: `{week}`, `{ratio}`, `{before}`.
        WeeklyChange = "weekly_change",
        /// The same a week earlier: `{change}`.
        WeekEarlier = "week_earlier",
        /// `{week}`, `{before}`.
        RestDays = "rest_days",
        /// What was found with few days of rest. Nothing to fill in.
        FewRestDays = "few_rest_days",
        /// `{days}` in a row with a run.
        Streak = "streak",
        /// The longest run against the longest of the 30 days before: `{growth}`.
        Against = "against",
        /// `{ratio}`, `{before}`.
        Growth = "growth",
        /// `{time}`, `{day}`.
        Pause = "pause",
        /// `{strain}`, `{week}`, `{ratio}`.
        Strain = "strain",
        /// `{days}`, for none or several.
        Days = "days",
        /// One day.
        OneDay = "one_day",
        /// `{km}`.
        Kilometres = "kilometres",
        /// `{miles}`, for a wording in miles.
        Miles = "miles",
        /// `{metres}`.
        Metres = "metres",
        /// `{minutes}`.
        Minutes = "minutes",
        /// `{load}`.
        Effort = "effort",
        /// No figure, because too few days are known: `{have}`, `{need}`.
        TooFewDays = "too_few_days",
        /// No figure, because there are too few days or runs: `{have}`, `{need}`, `{have_runs}`, `{need_runs}`.
        TooFewDaysOrRuns = "too_few_days_or_runs",
        /// No figure, for want of a run.
        NoRuns = "no_runs",
        /// No figure, for want of a run to compare with.
        NoRecentBaseline = "no_recent_baseline",
        /// No figure, because there was no running before.
        Restart = "restart",
        /// No figure, because all days are alike.
        NoVariation = "no_variation",
    }
}

keyed_enum! {
    /// Why an entry of a run log is not used, for the runner. Some texts have placeholders in braces that are filled
    /// in.
    #[non_exhaustive]
    pub enum RejectionForm {
        /// `{distance}`.
        Metres = "metres",
        /// `{found}`.
        Seconds = "seconds",
        /// `{found}`.
        Started = "started",
        /// `{found}`.
        Effort = "effort",
        /// Nothing to fill in.
        Unmeasured = "unmeasured",
        /// `{distance}`, `{seconds}`.
        TooFast = "too_fast",
        /// `{distance}`, `{seconds}`.
        TooSlow = "too_slow",
        /// Nothing to fill in.
        Duplicate = "duplicate",
    }
}

keyed_enum! {
    /// What in a run log looks like a mistake, for the runner. Each text has placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum SuspicionForm {
        /// `{day}`.
        Twice = "twice",
        /// The runs are faster from a day on: `{day}`, `{ratio}`.
        Faster = "faster",
        /// The runs are slower from a day on: `{day}`, `{ratio}`.
        Slower = "slower",
    }
}

keyed_enum! {
    /// How a session of a calendar is put into words. Each text has placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum SessionForm {
        /// Steps that are repeated: `{times}`, `{steps}`.
        Times = "session_times",
        /// Between two steps or blocks.
        Then = "session_then",
        /// `{amount}`.
        Run = "session_run",
        /// `{amount}`.
        FastRun = "session_fast_run",
        /// `{amount}`.
        UphillRun = "session_uphill_run",
        /// `{amount}`.
        Walk = "session_walk",
        /// `{exercise}`, `{amount}`.
        Exercise = "session_exercise",
        /// `{amount}`.
        Train = "session_train",
        /// `{amount}`.
        Rest = "session_rest",
        /// `{minutes}`.
        Minutes = "session_minutes",
        /// `{seconds}`.
        Seconds = "session_seconds",
        /// `{km}`.
        Kilometres = "session_kilometres",
        /// `{miles}`, for a wording in miles.
        Miles = "session_miles",
        /// `{metres}`.
        Metres = "session_metres",
        /// `{repetitions}`.
        Repetitions = "session_repetitions",
        /// A session with how long it takes: `{session}`, `{minutes}`.
        About = "session_about",
        /// `{session}`.
        Hardest = "session_hardest",
        /// `{activities}`.
        OneOf = "session_one_of",
        /// `{cues}`.
        Cues = "session_cues",
        /// A day without a session.
        RestDay = "session_rest_day",
        /// A day: `{weekday}`, `{day}`.
        Day = "session_day",
        /// The week of a plan: `{week}`.
        Week = "session_week",
        /// What is not on the calendar: `{what}`, `{placed}`, `{wanted}`, `{why}`.
        Placed = "session_placed",
        /// What is not on it at all: `{what}`, `{why}`.
        NotPlaced = "session_not_placed",
    }
}

keyed_enum! {
    /// How the next step is put into words. Each text has placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum StepForm {
        /// On to a stage: `{stage}`.
        Progress = "step_progress",
        /// On within a stage: `{stage}`.
        ALittleMore = "step_a_little_more",
        /// No session yet.
        Begin = "step_begin",
        /// The same stage: `{stage}`.
        Hold = "step_hold",
        /// Back to a stage: `{stage}`.
        StepBack = "step_back_to",
        /// The same stage, but less of it: `{less}`.
        Less = "step_less",
        /// Rest before that: `{days}`.
        RestFirst = "step_rest_first",
        /// Rest a day before that.
        RestADay = "step_rest_a_day",
        /// No running.
        Stop = "step_stop",
        /// To be seen and not to run until then: `{urgency}`.
        SeenFirst = "step_seen_first",
        /// To book a visit and not to run until then.
        BookFirst = "step_book_first",
        /// The same stage, and no further: `{stage}`.
        NoFurther = "step_no_further",
        /// To be seen, and to go on as before until then: `{stage}`.
        SeenBesides = "step_seen_besides",
        /// Leads to what decided.
        Why = "step_why",
        /// Leads to the rest that was decided.
        Also = "step_also",
        /// The answers that it is about: `{facts}`.
        Told = "step_told",
        /// Heads the gates that are shut.
        Shut = "step_shut",
        /// Heads the questions that are open.
        Open = "step_open",
        /// Heads the answers that contradict each other.
        Contradicts = "step_contradicts",
        /// The usual pain of a week against the first: `{weeks}`, `{first}`, `{then}`, `{changed}`.
        Comparison = "step_comparison",
        /// The total of a questionnaire: `{questionnaire}`, `{first}`, `{last}`, `{changed}`.
        Total = "step_total",
        /// How good the evidence is: `{grade}`.
        Evidence = "step_evidence",
    }
}

keyed_enum! {
    /// What holds the texts of a page together. Each but the first has placeholders in braces that are filled in.
    #[non_exhaustive]
    pub enum JoinForm {
        /// Between the entries of a list in a line. Nothing to fill in.
        List = "list",
        /// What leads to something, and what it leads to: `{lead}`, `{text}`.
        Lead = "lead",
        /// The same as a sentence: `{lead}`, `{text}`.
        LeadSentence = "lead_sentence",
        /// Heads a list: `{heading}`.
        Heading = "heading",
        /// Heads what belongs to one part of a plan: `{heading}`.
        Part = "part",
        /// Two sentences, or a lead without a mark and what it leads to: `{first}`, `{next}`.
        Next = "next",
        /// A text with something more about it: `{first}`, `{next}`.
        More = "more",
        /// A text with something beside it: `{text}`, `{beside}`.
        Beside = "beside",
        /// Then and now: `{then}`, `{now}`.
        Change = "change",
        /// Nothing, then or now. Nothing to fill in.
        Nothing = "nothing",
        /// An answer with who found it: `{answer}`, `{who}`.
        FoundBy = "found_by",
        /// How many times as likely something makes a cause: `{ratio}`.
        Times = "times",
    }
}

keyed_enum! {
    /// What is wrong with a case, an answer, a day of a diary, a date or a total. Each text has placeholders in braces
    /// that are filled in. What has a key is named by it, or by its words instead.
    #[non_exhaustive]
    pub enum ProblemForm {
        /// `{field}`, `{allowed}`.
        Missing = "missing",
        /// `{at}`, `{found}`, `{allowed}`.
        OutOfRange = "out_of_range",
        /// `{at}`, `{found}`, `{allowed}`.
        WrongType = "wrong_type",
        /// `{at}`, `{found}`.
        UnknownKey = "unknown_key",
        /// `{at}`, `{found}`, `{nearest}`.
        UnknownKeyNear = "unknown_key_near",
        /// `{found}`.
        UnknownField = "unknown_field",
        /// `{found}`, `{nearest}`.
        UnknownFieldNear = "unknown_field_near",
        /// `{field}`.
        RepeatedField = "repeated_field",
        /// `{a}`, `{b}`.
        BothGiven = "both_given",
        /// `{field}`, `{found}`, `{most}`.
        TooMany = "too_many",
        /// `{fact}` or `{label}`, `{a}` or `{answer_a}`, `{b}` or `{answer_b}`.
        Conflict = "conflict",
        /// `{fact}` or `{label}`, `{a}` or `{answer_a}`, `{b}` or `{answer_b}`, `{through}` or `{composite}`.
        ConflictThrough = "conflict_through",
        /// `{a}` or `{label_a}`, `{b}` or `{label_b}`.
        Exclusive = "exclusive",
        /// `{began}`, `{today}`.
        BeganLater = "began_later",
        /// `{fact}` or `{label}`.
        NeverEarlier = "never_earlier",
        /// Nothing to fill in.
        NoPlaceHurts = "no_place_hurts",
        /// `{fact}` or `{label}`, `{field}`.
        Derived = "derived",
        /// `{at}`, `{key}` or `{composite}`, `{a}` or `{label_a}`, `{b}` or `{label_b}`.
        TwoMeanings = "two_meanings",
        /// `{at}`, `{key}` or `{composite}`.
        CompositeMisplaced = "composite_misplaced",
        /// `{at}`, `{key}` or `{composite}`.
        CompositeReported = "composite_reported",
        /// `{at}`, `{fact}` or `{label}`.
        NotOfAnExaminer = "not_of_an_examiner",
        /// `{at}`, `{fact}` or `{label}`.
        NotOfARunLog = "not_of_a_run_log",
        /// `{found}`.
        NewerVersion = "newer_version",
        /// What an entry of a list must be. Nothing to fill in.
        AKey = "a_key",
        /// The same in a list of conditions.
        AKeyOfACondition = "a_key_of_a_condition",
        /// The same in a list of fields.
        TheNameOfAField = "the_name_of_a_field",
        /// `{line}` or `{question}`.
        NotShown = "not_shown",
        /// `{line}` or `{question}`.
        Unanswered = "unanswered",
        /// `{line}` or `{question}`.
        TwoAnswers = "two_answers",
        /// `{question}` or `{text}`, `{parts}` or `{labels}`.
        WhichPart = "which_part",
        /// `{a}` or `{question_a}`, `{b}` or `{question_b}`.
        PickOne = "pick_one",
        /// `{field}` or `{question}`.
        NeedsValue = "needs_value",
        /// `{fact}` or `{label}`.
        AnswerNeverEarlier = "answer_never_earlier",
        /// A line of an interview, by its key: `{key}`.
        Line = "line",
        /// The line that asks for the places. Nothing to fill in.
        PlacesLine = "places_line",
        /// Between the keys of parts. Nothing to fill in.
        And = "and",
        /// `{field}`, `{found}`.
        Pain = "pain",
        /// `{found}`.
        Morning = "morning",
        /// `{found}`, `{most}`.
        Metres = "metres",
        /// `{found}`, `{most}`.
        Minutes = "minutes",
        /// `{field}`.
        MissedAndDone = "missed_and_done",
        /// `{fact}` or `{label}`.
        Contradiction = "contradiction",
        /// `{questionnaire}` or `{label}`, `{found}`, `{most}`.
        Total = "total",
        /// `{of}`.
        Repeats = "repeats",
        /// `{found}`.
        DayText = "day_text",
        /// `{found}`.
        DayYear = "day_year",
        /// `{found}`.
        DayMonth = "day_month",
        /// `{found}`, `{last}`.
        DayOfMonth = "day_of_month",
        /// One of four answers of a questionnaire: `{answer}`, `{found}`.
        OstrcAnswer = "ostrc_answer",
    }
}
