//! The page: every number, what it was fitted on and what it is worth.

use std::collections::BTreeSet;
use std::fmt::Write;

use running_hip_pain::fitting::Part;
use running_hip_pain::knowledge::Overlap;
use running_hip_pain::{Condition, Setting};

use crate::cases::{self, Told};
use crate::fit::fit;
use crate::folds::{FOLDS, TIMES, held_out};
use crate::hits::Hits;
use crate::model::{BONE_STRESS, Model, Numbers};

pub const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/knowledge/calibration.rs");

/// Fits, measures, and writes it all down.
pub fn made() -> String {
    let model = Model::new();
    let (published, written) = (cases::published(), cases::written());
    let all: Vec<&Told> = published.iter().chain(&written).collect();
    let numbers = fit(&model, &all);
    let mut page = String::new();
    head(&mut page, &model, &published, &written, &numbers);
    body(&mut page, &model, &numbers);
    page
}

fn head(page: &mut String, model: &Model, published: &[Told], written: &[Told], numbers: &Numbers) {
    let count = |told: &[Told]| told.iter().map(|told| &told.id).collect::<BTreeSet<_>>().len();
    let (cases, texts) = (count(published), count(written));
    let runners: Vec<&Told> = published.iter().filter(|told| told.setting == Setting::Runners).collect();
    let runners = runners.iter().map(|told| &told.id).collect::<BTreeSet<_>>().len();
    let _ = write!(
        page,
        "\
//! What cases taught about the tables: how far to trust each group of evidence, and how each condition is misjudged.
//!
//! Written by the program in `calibration/`; change that and run it, not this page. The tables hold what was judged and
//! stay readable; these numbers are what cases corrected in them. They were fitted on the {cases} published cases whose
//! diagnosis is one of the conditions ({runners} told by runners, {} by clinicians), and on {texts} written ones at a
//! quarter of the weight, by penalised likelihood: every number is pulled to the tables as judged. No factor can be below
//! 0, so what speaks for a condition never lowers it.
//!
//! What it is worth: first / among three in percent, the mean logarithm of the share of what is right (higher is
//! better), and the Brier score of the leader (lower is better). *Held out*: the cases were cut into {FOLDS} parts, each
//! foretold from the others, all tellings of a case together, {TIMES} times cut anew. *In sample* is memory. Neither is a
//! first look: shares and keys were written by people who had read most of these cases.
//!
//! | told by | numbers | first / among three | logarithm | Brier |
//! |---|---|---|---|---|
",
        cases - runners
    );
    let start = model.start();
    let half = held_out(model, published, written, 50);
    let whole = held_out(model, published, written, 100);
    for telling in ["history", "examination"] {
        let as_told = |told: &Told| told.setting;
        let runners = |_: &Told| Setting::Runners;
        let all = |numbers| published.iter().map(move |told| (told, numbers));
        let apart = |held: &[Vec<(&Told, Numbers)>], setting: &dyn Fn(&Told) -> Setting, by: Option<Setting>| {
            let told = held.iter().flatten().filter(|(told, _)| by.is_none_or(|by| told.setting == by));
            Hits::count(model, told.map(|(told, numbers)| (*told, numbers)), telling, setting).told()
        };
        for (what, hits) in [
            ("as judged", Hits::count(model, all(&start), telling, as_told).told()),
            ("held out, from half of the cases", apart(&half, &as_told, None)),
            ("**held out**", apart(&whole, &as_told, None)),
            ("held out, all as if runners asked", apart(&whole, &runners, None)),
            ("held out, told by runners", apart(&whole, &as_told, Some(Setting::Runners))),
            ("held out, told by clinicians", apart(&whole, &as_told, Some(Setting::Clinic))),
            ("in sample", Hits::count(model, all(numbers), telling, as_told).told()),
        ] {
            let _ = writeln!(page, "//! | {telling} | {what} | {hits} |");
        }
    }
}

fn body(page: &mut String, model: &Model, numbers: &Numbers) {
    let factor = |part| model.factor(numbers, part);
    let overlaps = Overlap::ALL.into_iter().chain([Overlap::None]);
    let name = |overlap: Overlap| format!("Overlap::{overlap:?},");
    let _ = write!(
        page,
        "
use super::facts::Overlap;
use crate::vocabulary::Condition;

/// What each overlap counts for and against a condition. The last row is for the facts that overlap with nothing.
#[rustfmt::skip] // a table
pub const OVERLAPS: [(Overlap, f64, f64); {}] = [
",
        overlaps.clone().count()
    );
    for overlap in overlaps {
        let (in_favour, against) = (factor(Part::For(overlap)), factor(Part::Against(overlap)));
        let _ = writeln!(page, "    ({:23} {in_favour:.2}, {against:.2}),", name(overlap));
    }
    let _ = write!(
        page,
        "];

/// What some overlaps count for a bone stress injury, in place of the above: what loads bone, weakens it, or hurts when
/// it is stood on.
#[rustfmt::skip] // a table
pub const FOR_BONE_STRESS: [(Overlap, f64); {}] = [
",
        BONE_STRESS.len()
    );
    for (index, overlap) in BONE_STRESS.into_iter().enumerate() {
        let _ = writeln!(page, "    ({:23} {:.2}),", name(overlap), model.bone_factor(numbers, index));
    }
    let one_place = factor(Part::Against(Overlap::Site)) + factor(Part::OnePlace);
    let _ = write!(
        page,
        "];

/// What the one place told, or the one that hurts most, counts against a condition that seldom hurts there.
pub const ONE_PLACE: f64 = {one_place:.2};

/// The bits that a presentation loses until something that it needs is told.
pub const UNTOLD: f64 = {:.2};

/// The bits that each condition gains or loses where runners ask, and where a clinic does. The first is what the tables
/// have wrong, the difference is that published cases are graver than runners are.
#[rustfmt::skip] // a table
pub const BIASES: [(Condition, f64, f64); {}] = [
    //                                         runners  clinic
",
        factor(Part::Untold),
        Condition::COUNT
    );
    for condition in Condition::ALL {
        // Adding 0 makes -0 a plain 0.
        let bias = |setting| (model.bias(numbers, *condition, setting) * 100.0).round() / 100.0 + 0.0;
        let name = format!("Condition::{condition:?},");
        let _ = writeln!(page, "    ({name:43} {:5.2}, {:5.2}),", bias(Setting::Runners), bias(Setting::Clinic));
    }
    page.push_str("];\n");
}
