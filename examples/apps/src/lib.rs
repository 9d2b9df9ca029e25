//! What the programs of this crate share: reading the files that watches and sites export, the training log made from
//! them, the page for one case, and the questions that lead to one.

#![warn(missing_docs, unreachable_pub)]

pub mod interview;
pub mod page;
pub mod run_files;
pub mod training_log;
mod wrap;
