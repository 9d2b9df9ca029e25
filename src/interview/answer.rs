//! The one place that knows what the answers to a screen mean for the case.

use alloc::vec::Vec;

use super::answers::{Answers, Value};
use super::error::{AnswerError, AnswerErrors};
use super::screen::{Ask, Screen};
use crate::case::{Age, Case, CaseBuilder};
use crate::knowledge::facts::{PLACES_SAID, WITHIN};
use crate::knowledge::triage::SafetyQuestion;
use crate::vocabulary::{Answer, Fact, FactSet, Field, Finding, ScreenKind};

impl Screen {
    /// The case with the answers to this screen in it, each in place of any earlier one.
    ///
    /// Ticked is present, shown and not ticked is absent. Of lines of which one is picked, the others stay open. With
    /// no place ticked, be it "none of these" or "cannot say", the place counts as unclear, and rules assume the
    /// riskiest. A field takes the place of what was said in words. Whether other answers
    /// [no longer fit](super::no_longer_fits) is for the app to show.
    ///
    /// # Errors
    ///
    /// Every problem at once: an answer to what was not shown, a line without an answer or with two, a value out of
    /// range, answers that exclude each other.
    pub fn answer(&self, case: &Case, answers: &Answers) -> Result<Case, AnswerErrors> {
        let mut reading = Reading { screen: self, answers, errors: Vec::new() };
        let said = reading.facts();
        let fields = reading.fields();
        let is_young = reading.whole(SafetyQuestion::AgeUnder16);
        AnswerErrors::check(reading.errors)?;

        let mut builder = case.to_builder();
        if self.kind == ScreenKind::Places {
            builder = builder.forget(self.shown.intersection(PLACES_SAID));
        }
        for (fact, answer) in said {
            builder = builder.replace(fact, answer);
        }
        if self.kind == ScreenKind::Places {
            builder = self.places(builder, answers);
            let still_told = |place: &Finding| answers.lines.contains(&(Ask::from(*place), Answer::Present));
            builder = case.main_site().filter(still_told).into_iter().fold(builder, CaseBuilder::main_site);
        }
        for value in &answers.values {
            // What was said in words gives way to the field.
            let in_words = Fact::all().filter(|fact| fact.settled_by().contains(&value.field())).collect();
            builder = value.set(builder.forget(in_words));
        }
        for field in fields {
            builder = builder.withdraw(field);
        }
        // Somebody who has given an age since is not asked for less.
        let is_young = is_young.filter(|_| !has_exact_age(case));
        builder = match is_young {
            Some(Answer::Present) => builder.age(0..=UNDER_16),
            Some(Answer::Absent) => builder.age(UNDER_16 + 1..=Age::OLDEST),
            Some(_) => builder.withdraw(Field::AgeBetween),
            None => builder,
        };
        Ok(builder.build()?)
    }

    /// Places that were ticked are all that hurt, unless the runner cannot say about the others.
    fn places(&self, builder: CaseBuilder, answers: &Answers) -> CaseBuilder {
        let unclear = Fact::Finding(Finding::PainPlaceUnclear);
        let has_a_place = answers.lines.iter().any(|(_, answer)| *answer == Answer::Present);
        let cannot_say =
            answers.others == Some(Answer::CannotSay) || answers.lines.contains(&(Ask::Places, Answer::CannotSay));
        match (has_a_place, cannot_say) {
            (true, false) => builder.sites_complete(),
            // It hurts somewhere all the same, and rules on a place must not be switched off.
            (false, _) if self.shown.contains(unclear) => builder.replace(unclear, Answer::Present),
            _ => builder,
        }
    }

    /// The answers that somebody of whom this case is known would give: for tests, for tools, and for a form that fills
    /// in what it has. What the case does not say cannot be said.
    pub fn answers_of(&self, case: &Case) -> Answers {
        let answer = |fact: Fact| match case.answer(fact) {
            Answer::Unknown => Answer::CannotSay,
            answer => answer,
        };
        let mut answers = Answers::new();
        let all_absent = self.shown.into_iter().all(|fact| answer(fact) == Answer::Absent);
        match self.kind {
            ScreenKind::Places | ScreenKind::Pick => {
                let present = self.shown.into_iter().filter(|fact| answer(*fact) == Answer::Present);
                for fact in present {
                    answers = answers.yes(fact);
                }
                let is_complete = self.kind == ScreenKind::Pick && !answers.lines.is_empty() || case.sites_complete();
                if all_absent {
                    answers = answers.others(Answer::Absent);
                } else if answers.lines.is_empty() || !is_complete {
                    answers = answers.others(Answer::CannotSay);
                }
            }
            ScreenKind::Tick | ScreenKind::Each | ScreenKind::HomeTests => {
                for fact in self.shown {
                    answers = answers.line(fact, answer(fact));
                }
            }
            ScreenKind::Fields => {}
        }
        for ask in &self.asks {
            answers = match ask {
                Ask::Field(field) => match Value::of(case, *field) {
                    Some(value) => answers.value(value),
                    None => answers.cannot_say(*field),
                },
                Ask::Safety(SafetyQuestion::AgeUnder16) => {
                    let under_16 = match case.age().range() {
                        None => Answer::CannotSay,
                        Some(_) if case.age().may_be_under(UNDER_16 + 1) => Answer::Present,
                        Some(_) => Answer::Absent,
                    };
                    answers.line(*ask, under_16)
                }
                Ask::Places | Ask::Safety(_) | Ask::Fact(_) => answers,
            };
        }
        answers
    }
}

/// Whether the age is told more closely than by the answer to "under 16?".
fn has_exact_age(case: &Case) -> bool {
    let by_the_question = [(0, UNDER_16), (UNDER_16 + 1, Age::OLDEST)];
    case.age().range().is_some_and(|range| !by_the_question.contains(&range))
}

/// The last year of age of which a safety question asks.
const UNDER_16: u8 = 15;

/// Reads the answers to a screen and collects what is wrong with them.
struct Reading<'a> {
    screen: &'a Screen,
    answers: &'a Answers,
    errors: Vec<AnswerError>,
}

impl Reading<'_> {
    /// The answer to each fact that was shown.
    fn facts(&mut self) -> Vec<(Fact, Answer)> {
        let Screen { kind, shown, .. } = self.screen;
        self.reject_strangers();
        let mut said: Vec<(Fact, Answer)> = Vec::new();
        for ask in &self.screen.asks {
            let facts = self.screen.facts_of(*ask);
            for fact in facts {
                said.extend(self.own(fact).or_else(|| self.of_line(*ask, facts)).map(|answer| (fact, answer)));
            }
        }
        let ticked: Vec<Fact> = said.iter().filter(|(_, answer)| is_yes(*answer)).map(|(fact, _)| *fact).collect();
        if let (ScreenKind::Pick, [first, second, ..]) = (kind, &ticked[..]) {
            self.errors.push(AnswerError::PickOne((*first).into(), (*second).into()));
        }
        let has_tick = self.answers.lines.iter().any(|(_, answer)| is_yes(*answer));
        let answered: FactSet = said.iter().map(|(fact, _)| *fact).collect();
        let blank = match kind {
            // Of a list of which one is picked the others are open, and so are places beside "cannot say".
            ScreenKind::Pick if !ticked.is_empty() => {
                said.extend(shown.difference(answered).into_iter().map(|fact| (fact, Answer::Unknown)));
                return said;
            }
            ScreenKind::Places if self.answers.others == Some(Answer::CannotSay) => return said,
            ScreenKind::Places if self.answers.lines.contains(&(Ask::Places, Answer::CannotSay)) => return said,
            ScreenKind::Tick | ScreenKind::Places if has_tick => Some(Answer::Absent),
            _ => None,
        };
        let ticks_are_enough = self.answers.others.or(blank);
        let within_a_rough_place = if *kind == ScreenKind::Places { rough(&ticked) } else { FactSet::EMPTY };
        for ask in &self.screen.asks {
            let open = self.screen.facts_of(*ask).difference(answered);
            match ticks_are_enough {
                Some(answer) => {
                    said.extend(open.difference(within_a_rough_place).into_iter().map(|fact| (fact, answer)));
                }
                None if open.is_empty() => {}
                None => self.errors.push(AnswerError::Unanswered(*ask)),
            }
        }
        said
    }

    /// Refuses answers to what was not shown, second answers, and "earlier" where there is no time.
    fn reject_strangers(&mut self) {
        let Self { screen, answers, errors } = self;
        for (place, (ask, answer)) in answers.lines.iter().enumerate() {
            let is_shown = match ask {
                Ask::Fact(fact) => screen.shown.contains(*fact),
                other => screen.asks.contains(other),
            };
            if !is_shown {
                errors.push(AnswerError::NotShown(*ask));
            }
            if answers.lines[..place].iter().any(|(before, other)| before == ask && other != answer) {
                errors.push(AnswerError::TwoAnswers(*ask));
            }
            if (*ask, is_yes(*answer)) == (Ask::Places, true) {
                errors.push(AnswerError::Unanswered(*ask));
            }
            if let (Ask::Field(field), true) = (ask, *answer != Answer::CannotSay) {
                errors.push(AnswerError::NeedsValue(*field));
            }
            for fact in screen.facts_of(*ask).into_iter().filter(|fact| !fact.may_be_earlier()) {
                if *answer == Answer::Earlier {
                    errors.push(AnswerError::NoTime(fact));
                }
            }
            let parts = screen.facts_of(*ask);
            if let (Ask::Safety(question), true, 2..) = (ask, is_yes(*answer), parts.len()) {
                let says_which = |(line, answer): &(Ask, Answer)| {
                    matches!(line, Ask::Fact(fact) if parts.contains(*fact)) && is_yes(*answer)
                };
                if !answers.lines.iter().any(says_which) {
                    errors.push(AnswerError::WhichPart { question: *question, parts: parts.iter().collect() });
                }
            }
        }
    }

    /// The answer to a fact by its own line.
    fn own(&self, fact: Fact) -> Option<Answer> {
        self.answers.lines.iter().find(|(ask, _)| *ask == Ask::Fact(fact)).map(|(_, answer)| *answer)
    }

    /// The answer to a fact by the line that it is a part of. A "yes" says nothing about a part unless it is the only
    /// one, and "cannot say" nothing about single places.
    fn of_line(&self, ask: Ask, parts: FactSet) -> Option<Answer> {
        let (_, answer) = self.answers.lines.iter().find(|(line, _)| *line == ask && !matches!(line, Ask::Fact(_)))?;
        match (ask, answer) {
            (Ask::Places, Answer::CannotSay) => None,
            (_, answer) if is_yes(*answer) => (parts.len() == 1).then_some(*answer),
            (_, answer) => Some(*answer),
        }
    }

    /// The answer to a safety question that has no parts, where it was asked.
    fn whole(&mut self, question: SafetyQuestion) -> Option<Answer> {
        let ask = Ask::Safety(question);
        if !self.screen.asks.contains(&ask) {
            return None;
        }
        let own = self.answers.lines.iter().find(|(line, _)| *line == ask).map(|(_, answer)| *answer);
        let ticked = self.answers.lines.iter().any(|(_, answer)| is_yes(*answer)).then_some(Answer::Absent);
        let answer = own.or(self.answers.others).or(ticked);
        if answer.is_none() {
            self.errors.push(AnswerError::Unanswered(ask));
        }
        answer
    }

    /// The fields that were declined.
    fn fields(&mut self) -> Vec<Field> {
        let Self { screen, answers, errors } = self;
        for (place, value) in answers.values.iter().enumerate() {
            let field = value.field();
            if !screen.asks.contains(&field.into()) {
                errors.push(AnswerError::NotShown(field.into()));
            }
            let twice = |other: &Value| other.field() == field && other != value;
            if answers.values[..place].iter().any(twice) || answers.lines.contains(&(field.into(), Answer::CannotSay)) {
                errors.push(AnswerError::TwoAnswers(field.into()));
            }
        }
        let mut declined = Vec::new();
        for ask in &screen.asks {
            let Ask::Field(field) = ask else { continue };
            let has_value = answers.values.iter().any(|value| value.field() == *field);
            let cannot_say = answers.lines.contains(&(*ask, Answer::CannotSay));
            match (has_value, answers.others) {
                (true, _) => {}
                _ if cannot_say => declined.push(*field),
                (false, Some(Answer::CannotSay)) => declined.push(*field),
                (false, Some(_)) => errors.push(AnswerError::NeedsValue(*field)),
                (false, None) => errors.push(AnswerError::Unanswered(*ask)),
            }
        }
        declined
    }
}

const fn is_yes(answer: Answer) -> bool {
    matches!(answer, Answer::Present | Answer::Earlier)
}

/// The places that lie within the rough ones among these: they stay open.
fn rough(ticked: &[Fact]) -> FactSet {
    let rough = WITHIN.iter().filter(|(place, _)| ticked.contains(&Fact::Finding(*place)));
    rough.fold(FactSet::EMPTY, |open, (_, within)| open.union(*within))
}
