//! Names of an interview: what it is for, what a screen looks like, why it is shown, and why no more come.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// What an interview is to find out. Each goal takes in the ones before it.
    #[expect(clippy::exhaustive_enums, reason = "an app offers each of them")]
    pub enum Goal {
        /// How soon to be seen, and nothing else.
        Urgency = "urgency",
        /// Which causes fit.
        Causes = "causes",
        /// What to do: also what feeds the pain.
        Plan = "plan",
    }
}

keyed_enum! {
    /// How a screen is answered.
    #[expect(clippy::exhaustive_enums, reason = "a form must handle every way of answering")]
    pub enum ScreenKind {
        /// Where it hurts: tick every place, on a list or a picture of the body.
        Places = "places",
        /// Numbers and words: a value for each, or "cannot say".
        Fields = "fields",
        /// Tick what is so. What is shown and not ticked is not so.
        Tick = "tick",
        /// Pick one.
        Pick = "pick",
        /// Yes, no, earlier or cannot say for each.
        Each = "each",
        /// Tests to do at home, each with its instructions: yes, no or cannot say for each.
        HomeTests = "home_tests",
    }
}

keyed_enum! {
    /// How far an interview is.
    #[expect(clippy::exhaustive_enums, reason = "a progress bar shows each of them")]
    pub enum Stage {
        /// What the safety questions depend on: where it hurts, age and sex.
        Start = "start",
        /// The safety questions.
        Safety = "safety",
        /// What separates the causes and could still make it more urgent.
        Details = "details",
        /// Tests at home or by an examiner.
        Tests = "tests",
    }
}

keyed_enum! {
    /// Why something is asked.
    #[expect(clippy::exhaustive_enums, reason = "an app says each of them")]
    pub enum AskedFor {
        /// It decides which safety questions matter.
        Start = "start",
        /// A safety question that is open.
        Safety = "safety",
        /// It could make it more urgent.
        Urgency = "urgency",
        /// It tells causes apart.
        Causes = "causes",
        /// A field that would change the result.
        Result = "result",
        /// It shapes the plan.
        Plan = "plan",
    }
}

keyed_enum! {
    /// Why an interview asks no more.
    #[expect(clippy::exhaustive_enums, reason = "an app must tell sure from merely long")]
    pub enum EnoughReason {
        /// It is an emergency. Nobody should be asked more.
        Emergency = "emergency",
        /// No answer that is at all likely would change what the interview was for.
        Settled = "settled",
        /// Some answers could still change it, but each question would tell little.
        LittleToGain = "little_to_gain",
        /// It was long enough. Take the result for less than sure.
        LongEnough = "long_enough",
        /// Nothing is left that may be asked. The result is as sure as it gets without an examination.
        NothingLeft = "nothing_left",
    }
}
