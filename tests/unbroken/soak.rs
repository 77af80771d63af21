//! An hour of watching over a network that comes and goes, in a time of its own: memory and handles stay flat.
#![cfg(target_os = "linux")]

use contractbook_setup::domain::problems::ProblemId;

use crate::again;
use crate::watched::{Company, Manners};

/// Kilobytes of this process that are in memory.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

fn handles() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

#[test]
fn an_hour_of_a_flapping_network_leaves_memory_and_handles_flat() {
    let data = tempfile::tempdir().unwrap();
    let output = again::command(&again::arguments("soak::an_hour_alone"), data.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// In a process of its own, where nobody else takes memory and opens files.
#[tokio::test]
#[ignore = "a part of the test above, in a process of its own"]
async fn an_hour_alone() {
    for manners in [Manners::default(), Manners { tells_changes: false, ..Manners::default() }] {
        let mut company = Company::new(350, manners);
        let mut watcher = company.watcher(company.plan());
        let (mut looks, mut failed, mut arrived) = (0_u32, 0_u32, 0);
        let mut flat = None;
        let from = company.time;
        while company.time - from < 3_600 {
            let minute = (company.time - from) / 60;
            // Every third minute nobody answers, or asks for time.
            let refusal = match minute % 6 {
                2 => Some((503, None)),
                5 => Some((429, Some(20))),
                _ => None,
            };
            let up = refusal.is_none();
            company.change(|world| world.manners.refusal = refusal);
            if up && looks % 10 == 0 {
                company.change(|world| world.add(&format!("new{looks}@nordwind.example")));
            }
            let look = company.look(&mut watcher, 1).await.remove(0);
            assert!(!look.ended);
            arrived += look.arrivals.len();
            match look.problem {
                Some(problem) => {
                    assert!([ProblemId::HttpUnavailable, ProblemId::HttpRateLimited].contains(&problem.id));
                    failed += 1;
                }
                None => looks += 1,
            }
            // The first ten minutes fill what is kept.
            if minute >= 10 && flat.is_none() {
                flat = Some((resident(), handles()));
            }
        }
        let (memory, open) = flat.unwrap();
        assert!(looks > 60 && failed > 10, "{looks} {failed}");
        assert!(arrived > 5, "{arrived}");
        assert!(resident() < memory + 4 * 1024, "{memory} kB became {} kB", resident());
        assert!(handles() <= open + 2, "{open} handles became {}", handles());
    }
}
