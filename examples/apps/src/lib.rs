//! What the programs of this crate share: reading the files that watches and sites export, the training log made from
//! them, the page for one case, the questions that lead to one, the days of a plan and files made of them, and the diary
//! that follows it.

#![warn(missing_docs, unreachable_pub)]

pub mod calendar_files;
pub mod diary;
mod ink;
pub mod interview;
pub mod page;
pub mod plan;
pub mod program;
pub mod run_files;
pub mod training_log;
mod wrap;
