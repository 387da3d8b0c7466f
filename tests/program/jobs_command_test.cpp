// `truong jobs`, on data that no server has open.
#include "platform/jobs/work.hpp"
#include "tests/program/program.hpp"

namespace truong::test {
namespace {

class JobsCommand : public Program {
protected:
    /// A job as a server leaves it that has tried it to the end.
    std::string dead_job() {
        const std::int64_t id = std::int64_t{1} << 40;
        data.open()->write([&](db::Connection& connection) {
            db::Query query(connection,
                            "insert into job (id, kind, payload, state, attempts, run_at, leased_by, "
                            "leased_until, cancel_asked, done, total, note, error, account_id, person_id, "
                            "school_id, campus_id, authority_id, hat, roles, asked_at) values (?, "
                            "'jobs.forget', '{\"secret\":1}', 'dead', 5, 0, '', 0, 0, 0, 0, '', 'internal', "
                            "0, 0, 0, 0, 0, 'system', '', 0)");
            query.bind(id).run();
        });
        return jobs::id_text(id);
    }
    Ended jobs(Words words) {
        words.insert(words.begin(), "jobs");
        return data.run(std::move(words));
    }
};

}  // namespace

TEST_P(JobsCommand, lists_replays_and_cancels) {
    data.prepare();
    EXPECT_EQ(jobs({"list", "--state", "dead", "--json"}).out, "[]\n");
    const std::string id = dead_job();
    EXPECT_NE(jobs({"list", "--state", "dead"}).out.find(id), std::string::npos);
    EXPECT_EQ(jobs({"list", "--json"}).out.find("secret"), std::string::npos) << "payloads are not shown";
    EXPECT_NE(jobs({"replay", "--id", id}).out.find("waiting"), std::string::npos);
    EXPECT_EQ(jobs({"replay", "--id", id}).status, 3) << "it is not dead any more";
    EXPECT_NE(jobs({"cancel", "--id", id}).out.find("cancelled"), std::string::npos);
    EXPECT_EQ(jobs({"cancel", "--id", "job_nonsense"}).status, 3);
    EXPECT_EQ(jobs({"undelivered", "--json"}).out, "[]\n");
    EXPECT_EQ(jobs({"redeliver", "--id", "und_nonsense"}).status, 3);
    EXPECT_EQ(jobs({"list", "--state", "sleeping"}).status, 2);
    EXPECT_EQ(jobs({"dance"}).status, 2);
}

INSTANTIATE_TEST_SUITE_P(, JobsCommand, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

}  // namespace truong::test
