#![no_main]

use contractbook_setup_fuzz::readers;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| readers::crash_report(bytes));
