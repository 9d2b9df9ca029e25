//! The same result for a clinician: rules, scores, ratios, grades and sources.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::care_plan::care_plan;
use super::explanation::answer;
use super::page::Page;
use super::run_log::from_log;
use crate::assess::{Assessment, Explanation, RaisedBy, Reason, Score, Standing};
use crate::case::Case;
use crate::knowledge::sources::Source;
use crate::knowledge::thresholds;
use crate::plan::{CarePlan, plan};
use crate::vocabulary::{Answer, Cause, Condition, Contributor, Fact, Fit, Reporter, Shown};
use crate::wording::{JoinForm, Notice, Number, Phrase, Term, Wording};

/// An assessment as plain text for a clinician: every rule, danger score and reason with its likelihood ratio, grade
/// and source. Then come the plan and, at the end, the sources in full.
///
/// ```
/// use running_hip_pain::{Case, Finding, assess, report::clinician_report, wording::English};
/// let case = Case::builder(62).present(Finding::PainGroin).present(Finding::LimitedPassiveAdduction).build()?;
/// let text = clinician_report(&assess(&case), &English);
/// assert!(text.contains("metcalfe2019") && text.contains("10.1001/jama.2019.19413"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn clinician_report(assessment: &Assessment, wording: &(impl Wording + ?Sized)) -> String {
    let mut report = Clinician { page: Page::new(wording), cited: BTreeSet::new() };
    let plan = plan(assessment);
    report.urgency(assessment, &plan);
    report.conditions(assessment);
    report.contributors(assessment);
    report.told_besides(assessment.case());
    from_log(&mut report.page, assessment.case());
    report.plan(&plan);
    report.sources();
    let version = assessment.knowledge();
    report.page.gap();
    report.page.entry(0, Notice::Knowledge, &format!("{version}"));
    report.page.notice(Notice::NotADiagnosis);
    report.page.finish()
}

/// A quarter of a bit. Reasons that weigh less are given together, so that all still add up to the score.
const LEAST: f32 = 0.25;

struct Clinician<'a, W: ?Sized> {
    page: Page<'a, W>,
    cited: BTreeSet<Source>,
}

impl<W: Wording + ?Sized> Clinician<'_, W> {
    fn urgency(&mut self, assessment: &Assessment, plan: &CarePlan) {
        let why = assessment.why_this_urgency();
        let level = self.page.label(Term::Urgency(plan.urgency()));
        let running = self.page.say(Phrase::Running(plan.running()));
        self.page.line(0, format_args!("{level}"));
        self.page.entry(0, Notice::Running, &running);
        if why.held_by_open_questions && plan.urgency() == why.urgency {
            self.page.notice(Notice::HeldByOpen);
        }
        // All of them here, including the lower levels: each may be worth a look.
        for raised in assessment.triage().raised() {
            let level = self.page.label(Term::Urgency(raised.urgency));
            let (reason, source) = match raised.by {
                RaisedBy::RedFlag(flag) => (self.page.label(Term::RedFlag(flag)), Some(flag.rule().source)),
                RaisedBy::Course(sign) => (self.page.say(Phrase::Course(sign)), Some(sign.rule().source)),
                RaisedBy::Danger(condition) => (self.danger(assessment, condition), None),
            };
            let carriers = self.page.carriers(assessment.case(), raised.facts);
            let reason = self.page.lead(&level, &self.page.beside(&reason, &carriers));
            let cited = source.map(|source| format!(" [{}]", self.cite(source))).unwrap_or_default();
            self.page.item(&format!("{reason}{cited}"));
        }
        if let Some(next) = why.next.filter(|next| *next > plan.urgency()) {
            let level = self.page.label(Term::Urgency(next));
            let signs = self.page.labels(why.would_raise);
            let lead = self.page.word(Notice::NextLevel);
            let line = self.page.lead(&self.page.next(&lead, &level), &signs);
            self.page.line(0, format_args!("{line}"));
        }
        let triage = assessment.triage();
        if triage.provisional {
            self.page.heading(Notice::Provisional);
            let unasked = self.page.facts(triage.unasked_facts());
            let could_not_say = self.page.facts(triage.open_facts().difference(triage.unasked_facts()));
            if !unasked.is_empty() {
                self.page.item(&unasked);
            }
            self.page.entry(0, Notice::CouldNotSay, &could_not_say);
        }
    }

    /// What a case holds that no rule and no share reads, or only in part.
    fn told_besides(&mut self, case: &Case) {
        let earlier = case.answered().filter(|(_, answer)| *answer == Answer::Earlier).map(|(fact, _)| fact);
        let earlier = self.page.labels(earlier);
        let called = self.page.labels(case.called().map(Term::Condition));
        let main_site = self.page.labels(case.main_site().map(Fact::Finding));
        if !(earlier.is_empty() && called.is_empty() && main_site.is_empty()) {
            self.page.gap();
            self.page.entry(0, Notice::MainSite, &main_site);
            self.page.entry(0, Notice::Earlier, &earlier);
            self.page.entry(0, Notice::CalledBefore, &called);
        }
    }

    fn danger(&self, assessment: &Assessment, condition: Condition) -> String {
        let label = self.page.label(Term::Condition(condition));
        let score = assessment.danger(condition).map_or(0, |share| share.ten_thousandths());
        let lead = self.page.word(Notice::Danger);
        let score = self.page.number(Number::new(f64::from(score) / 10_000.0, 2));
        self.page.next(&self.page.next(&lead, &label), &score)
    }

    fn conditions(&mut self, assessment: &Assessment) {
        self.page.heading(Notice::Causes);
        if let Some(outside) = assessment.outside() {
            let text = self.page.say(Phrase::Outside(outside));
            self.page.item(&text);
            return;
        }
        self.page.notice(Notice::ShareIsNoProbability);
        let shown = assessment.ranking().iter().filter(|ranked| {
            let danger = assessment.danger(ranked.condition).map_or(0, |share| share.ten_thousandths());
            ranked.fit > Fit::Unlikely || danger >= thresholds::WATCHED
        });
        for ranked in shown {
            let label = self.page.label(Term::Condition(ranked.condition));
            let fit = self.page.say(Phrase::Fit(ranked.fit));
            let part = f64::from(ranked.share.ten_thousandths()) / 10_000.0;
            let codes = ranked.condition.entry().codes;
            let danger = assessment.danger(ranked.condition).map(|_| self.danger(assessment, ranked.condition));
            let fit = self.page.more(&fit, &self.page.number(Number::new(part, 2)));
            let fit: Vec<String> = [fit].into_iter().chain(danger).collect();
            let fit = self.page.beside(&self.page.list(&fit), &format!("{codes}"));
            let line = self.page.lead(&label, &fit);
            self.page.item(&line);
            self.explanation(&assessment.explain(ranked.condition));
        }
    }

    fn contributors(&mut self, assessment: &Assessment) {
        self.page.heading(Notice::Contributors);
        for contributor in Contributor::ALL {
            let contribution = assessment.contribution(*contributor);
            let label = self.page.label(Term::Contributor(*contributor));
            let shown = self.page.say(Phrase::Shown(contribution.shown));
            let grade = self.page.label(Term::Grade(contribution.grade));
            let line = self.page.lead(&label, &self.page.beside(&shown, &grade));
            self.page.item(&line);
            if contribution.shown > Shown::NotShown {
                self.explanation(&assessment.explain(*contributor));
            }
        }
    }

    fn explanation(&mut self, explanation: &Explanation) {
        if let (Cause::Condition(condition), Standing::Ranked(Score { presentation, prior, score, .. })) =
            (explanation.cause, explanation.standing)
        {
            let presentation = self.page.say(Phrase::Presentation(condition, presentation));
            let [prior, score] = [(Notice::Prior, prior), (Notice::Score, score)].map(|(notice, bits)| {
                self.page.next(&self.page.word(notice), &self.page.number(Number::new(bits.into(), 1)))
            });
            let line = self.page.list(&[presentation, self.page.more(&prior, &score)]);
            self.page.line(1, format_args!("{line}"));
        }
        for (notice, reasons) in [(Notice::For, &explanation.supporting), (Notice::Against, &explanation.opposing)] {
            let counted = matches!(explanation.standing, Standing::Contributes { .. });
            let (told, rest): (Vec<&Reason>, Vec<&Reason>) =
                reasons.iter().partition(|reason| counted || reason.bits.abs() >= LEAST);
            let mut told: Vec<String> = told.into_iter().map(|reason| self.reason(explanation, reason)).collect();
            if !rest.is_empty() {
                let ratio: f32 = rest.iter().map(|reason| reason.ratio).product();
                let rest_of_them = self.page.next(&self.page.word(Notice::Rest), &self.times(ratio));
                told.push(self.page.beside(&rest_of_them, &self.page.number(rest.len())));
            }
            let told = self.page.list(&told);
            self.page.entry(1, notice, &told);
        }
        let needs = self.page.labels(explanation.needs);
        self.page.entry(1, Notice::Needs, &needs);
        let missing = self.page.labels(explanation.missing.iter().copied());
        self.page.entry(1, Notice::Unknown, &missing);
    }

    fn reason(&mut self, explanation: &Explanation, reason: &Reason) -> String {
        let mut label = answer(&self.page, reason);
        if reason.reported_by != Reporter::Runner {
            let who = self.page.label(Term::Reporter(reason.reported_by));
            label = self.page.join(JoinForm::FoundBy, &[("answer", (&label).into()), ("who", (&who).into())]);
        }
        let grade = reason.grade.key().to_uppercase();
        let source = self.cite(reason.source);
        match explanation.standing {
            Standing::Ranked(_) => {
                format!("{} [{grade}, {source}]", self.page.next(&label, &self.times(reason.ratio)))
            }
            Standing::Contributes { .. } => format!("{label} [{grade}, {source}]"),
        }
    }

    fn times(&self, ratio: f32) -> String {
        self.page.join(JoinForm::Times, &[("ratio", Number::new(ratio.into(), 2).into())])
    }

    fn plan(&mut self, plan: &CarePlan) {
        let text = care_plan(plan, self.page.wording());
        self.page.append(&text);
        if let CarePlan::Active(plan) = plan {
            self.page.heading(Notice::Evidence);
            for item in &plan.items {
                let label = self.page.label(Term::Intervention(item.intervention));
                let grade = item.grade.key().to_uppercase();
                let source = self.cite(item.source);
                self.page.item(&format!("{label} [{grade}, {source}]"));
            }
        }
    }

    fn sources(&mut self) {
        let cited: Vec<Source> = self.cited.iter().copied().filter(|source| *source != Source::Judgement).collect();
        if !cited.is_empty() {
            self.page.heading(Notice::Sources);
        }
        for source in cited {
            let line = self.page.lead(source.key(), &format!("{}", source.entry()));
            self.page.item(&line);
        }
    }

    fn cite(&mut self, source: Source) -> Source {
        self.cited.insert(source);
        source
    }
}
