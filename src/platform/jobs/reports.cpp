#include "platform/jobs/reports.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace truong::jobs {

namespace {

constexpr std::int64_t list_limit = 50;

constexpr std::string_view report_columns =
    "select job.id, job.kind, job.state, job.attempts, job.done, job.total, job.note, job.result, job.error, "
    "job.error_vi, job.error_en, job.asked_at, job.started_at, job.finished_at, job.account_id, "
    "job.school_id from job where ";

Condition of_account(const Actor& actor) {
    if (!actor.account || actor.hat == Hat::none) return never();
    return access::compare("job.account_id", " = ", actor.account.value);
}

Condition of_school(const Reader& reader) {
    const Actor& actor = reader.actor();
    if (is_never(reader.ask(holds<Role::principal, Role::technician>))) return never();
    return access::compare("job.school_id", " = ", actor.school.value);
}

/// Who looks after jobs, also those of others.
Condition looked_after(const Reader& reader) {
    if (!is_never(reader.ask(server_administrator))) return always();
    return of_school(reader);
}

Condition visible(const Reader& reader) { return of_account(reader.actor()) || looked_after(reader); }

/// As looked_after() asks the database.
bool looks_after(const Reader& reader, std::int64_t school) {
    if (!is_never(reader.ask(server_administrator))) return true;
    const bool leads = !is_never(reader.ask(holds<Role::principal, Role::technician>));
    return leads && school == reader.actor().school.value;
}

std::string text_in(const db::Query& query, int column) {
    return query.is_null(column) ? std::string() : std::string(query.text(column));
}

JobReport report_in(const Reader& reader, const db::Query& query) {
    JobReport report{.id = id_text(query.number(0)),
                     .kind = std::string(query.text(1)),
                     .attempts = static_cast<std::int32_t>(query.number(3)),
                     .done = query.number(4),
                     .total = query.number(5),
                     .note = std::string(query.text(6)),
                     .error = text_in(query, 8),
                     .error_vi = text_in(query, 9),
                     .error_en = text_in(query, 10),
                     .asked_at = {query.number(11)}};
    check(codecs::store_choice(report.state, query.text(2)), "a job has one of the states");
    if (!query.is_null(12)) report.started_at = Instant{query.number(12)};
    if (!query.is_null(13)) report.finished_at = Instant{query.number(13)};
    // Who runs the server looks after jobs of schools whose data are not his.
    const Actor& actor = reader.actor();
    const bool own = actor.account && actor.account.value == query.number(14);
    report.own = own;
    if (query.number(14) != 0) append_id(report.asked_by, "acc", query.number(14));
    report.may_replay = report.state == State::dead && looks_after(reader, query.number(15));
    const bool same_school = actor.school && actor.school.value == query.number(15);
    if (own || same_school || actor.hat == Hat::system) report.result = text_in(query, 7);
    const auto& kinds = reader.store().contributions().jobs;
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const JobKind& each) { return each.kind == report.kind; });
    report.label_vi = kind == kinds.end() ? report.kind : std::string(kind->label.vi);
    report.label_en = kind == kinds.end() ? report.kind : std::string(kind->label.en);
    return report;
}

std::vector<JobReport> find(const Reader& reader, Condition condition) {
    condition.sql = std::string(report_columns) + '(' + condition.sql + ") order by job.id desc limit ?";
    std::vector<JobReport> reports;
    condition.params.emplace_back(list_limit);
    db::Query query(reader.connection(), condition.sql);
    store::bind(query, condition.params);
    while (query.next()) reports.push_back(report_in(reader, query));
    return reports;
}

std::int64_t parse(const std::string& id) {
    const auto job = parse_id("job", id);
    if (!job) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return *job;
}

JobReport find_one(const Reader& reader, std::int64_t job, Condition who) {
    auto found = find(reader, access::compare("job.id", " = ", job) && std::move(who));
    if (found.empty()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return std::move(found.front());
}

void declare_report(Catalog& catalog) {
    const FieldOptions words{.limit = 500, .required = false}, optional{.required = false};
    catalog.message<JobReport>()
        .field<&JobReport::id>({"Mã việc", "Job"}, {.limit = 20})
        .field<&JobReport::kind>({"Loại việc", "Kind"}, words)
        .field<&JobReport::label_vi>({"Tên việc", "Name in Vietnamese"}, words)
        .field<&JobReport::label_en>({"Tên việc (tiếng Anh)", "Name"}, words)
        .field<&JobReport::state>({"Trạng thái", "State"})
        .field<&JobReport::attempts>({"Số lần chạy", "Attempts"}, optional)
        .field<&JobReport::done>({"Đã làm", "Done so far"}, optional)
        .field<&JobReport::total>({"Tổng số", "Of how many"}, optional)
        .field<&JobReport::note>({"Đang làm gì", "What it is doing"}, words)
        .field<&JobReport::result>({"Kết quả", "Result"}, {.limit = 100'000, .required = false})
        .field<&JobReport::error>({"Mã lỗi", "Code of the error"}, words)
        .field<&JobReport::error_vi>({"Lỗi", "Error in Vietnamese"}, words)
        .field<&JobReport::error_en>({"Lỗi (tiếng Anh)", "Error"}, words)
        .field<&JobReport::asked_at>({"Yêu cầu lúc", "Asked at"})
        .field<&JobReport::started_at>({"Bắt đầu lúc", "Started at"})
        .field<&JobReport::finished_at>({"Xong lúc", "Finished at"})
        .field<&JobReport::own>({"Của tôi", "Mine"}, optional)
        .field<&JobReport::asked_by>({"Tài khoản đã yêu cầu", "Account that asked"}, words)
        .field<&JobReport::may_replay>({"Được chạy lại", "May be replayed"}, optional);
}

}  // namespace

std::vector<JobReport> list(const Reader& reader, const JobQuery& query) {
    Condition wanted = visible(reader);
    if (query.state)
        wanted = std::move(wanted) && access::compare("job.state", " = ", std::string(name_of(*query.state)));
    if (!query.after.empty())
        wanted = std::move(wanted) && access::compare("job.id", " < ", parse(query.after));
    return find(reader, std::move(wanted));
}

JobReport show(const Reader& reader, const JobChoice& choice) {
    return find_one(reader, parse(choice.id), visible(reader));
}

JobReport cancel(Tx& tx, const JobChoice& choice) {
    const std::int64_t job = parse(choice.id);
    const JobReport before = find_one(tx, job, visible(tx));
    if (before.state != State::waiting && before.state != State::running)
        throw Problem(ProblemKind::conflict, {{.path = "id", .code = "job_over"}});
    db::Query query(tx.connection(),
                    before.state == State::waiting
                        ? "update job set state = 'cancelled', unique_key = null, finished_at = ? where id = "
                          "? and state = 'waiting'"
                        : "update job set cancel_asked = ? where id = ? and state = 'running'");
    query.bind(before.state == State::waiting ? tx.now().ms : 1).bind(job).run();
    return find_one(tx, job, visible(tx));
}

JobReport replay(Tx& tx, const JobChoice& choice) {
    const std::int64_t job = parse(choice.id);
    if (find_one(tx, job, visible(tx)).state != State::dead)
        throw Problem(ProblemKind::conflict, {{.path = "id", .code = "job_not_dead"}});
    const Condition may = looked_after(tx);
    if (is_never(may)) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    find_one(tx, job, may);
    db::Query query(tx.connection(),
                    "update job set state = 'waiting', attempts = 0, run_at = 0, cancel_asked = 0, "
                    "leased_by = '', leased_until = 0, finished_at = null where id = ? and state = 'dead'");
    query.bind(job).run();
    tx.leave_work();
    return find_one(tx, job, visible(tx));
}

void declare(Catalog& catalog) {
    declare_report(catalog);
    catalog.message<JobQuery>()
        .field<&JobQuery::state>({"Trạng thái", "State"})
        .field<&JobQuery::after>({"Sau việc", "After the job"}, {.limit = 20, .required = false});
    catalog.message<JobChoice>().field<&JobChoice::id>({"Mã việc", "Job"}, {.limit = 20});
    catalog.finding("job_over", {{"Việc này đã xong hoặc đã dừng.", "This job has ended already."}, {}});
    catalog.finding("job_not_dead", {{"Việc này chưa hỏng hẳn nên không cần chạy lại.",
                                      "This job has not failed for good, so it needs no replay."},
                                     {"Chỉ chạy lại việc ở trạng thái dead.", "Replay jobs in state dead."}});
    catalog.finding("job_lost", {{"Tiến trình khác đã nhận việc này.", "Another process has taken this job."},
                                 {"Không cần làm gì.", "Nothing needs to be done."}});
}

std::vector<Route> routes() {
    return {get("/jobs", {"Các việc chạy nền", "Jobs"}, list),
            get("/jobs/{id}", {"Một việc chạy nền", "One job"}, show),
            post("/jobs/{id}/cancel", {"Dừng một việc", "Cancel a job"}, cancel),
            post("/jobs/{id}/replay", {"Chạy lại việc đã hỏng", "Replay a dead job"}, replay)};
}

}  // namespace truong::jobs
