//! The whole knowledge base as one Markdown document, with every figure taken from the constants, so that a clinician
//! can review it without reading Rust: `cargo run --example handbook > handbook.md`.

mod care;
mod causes;
mod document;
mod load;
mod pages;
#[path = "../support/print.rs"]
mod print;
mod returning;
mod rules;

fn main() {
    print::print(&pages::handbook());
}
