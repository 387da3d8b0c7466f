#include "platform/jobs/work.hpp"

#include <chrono>

#include "base/check.hpp"
#include "platform/jobs/claims.hpp"

namespace truong::jobs {

namespace {

constexpr std::int64_t told_every_ms = 1'000, looked_every_ms = 250;
constexpr std::size_t note_limit = 200;  // bytes; what is longer is cut at a character
constexpr std::size_t payload_limit = 1'000'000, result_limit = 100'000;

/// Not the clock of the school, which may be set back and forth.
std::int64_t steady_ms() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::string roles_text(const Roles& roles) {
    std::string text;
    const auto& names = enumerators<Role>();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (roles.has(static_cast<Role>(i))) (text += text.empty() ? "" : ",") += names[i];
    return text;
}

std::string_view cut(std::string_view note) {
    if (note.size() <= note_limit) return note;
    std::size_t end = note_limit;
    while (end > 0 && (static_cast<unsigned char>(note[end]) & 0xC0) == 0x80) --end;
    return note.substr(0, end);
}

std::optional<std::int64_t> job_with_key(Tx& tx, const Ask& ask) {
    db::Query query(tx.connection(), ask.schedule_key.empty() ? "select id from job where unique_key = ?"
                                                              : "select id from job where schedule_key = ?");
    query.bind(ask.schedule_key.empty() ? ask.unique_key : ask.schedule_key);
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

}  // namespace

std::vector<schema::Table> tables() {
    using schema::ColumnType;
    const auto text = [](std::string name) { return schema::Column{std::move(name), ColumnType::text}; };
    const auto text_or_null = [](std::string name) {
        return schema::Column{std::move(name), ColumnType::text, true};
    };
    return {{.name = "job",
             .columns = {{"id"},
                         text("kind"),
                         text("payload"),
                         text("state"),
                         {"attempts"},
                         {"run_at"},
                         text("leased_by"),
                         {"leased_until"},
                         {"cancel_asked"},
                         {"done"},
                         {"total"},
                         text("note"),
                         text_or_null("result"),
                         text_or_null("error"),
                         text_or_null("error_vi"),
                         text_or_null("error_en"),
                         {"account_id"},
                         {"person_id"},
                         {"school_id"},
                         {"campus_id"},
                         {"authority_id"},
                         text("hat"),
                         text("roles"),
                         text_or_null("scopes"),
                         text_or_null("unique_key"),
                         text_or_null("schedule_key"),
                         {"asked_at"},
                         {"started_at", ColumnType::integer, true},
                         {"finished_at", ColumnType::integer, true}},
             .indexes = {{.columns = {"state", "run_at"}},
                         {.columns = {"account_id"}},
                         {.columns = {"school_id"}},
                         {.columns = {"unique_key"}, .unique = true},
                         {.columns = {"schedule_key"}, .unique = true}}},
            {.name = "job_schedule", .columns = {{"kind", ColumnType::text}, {"since"}}, .key = {"kind"}}};
}

std::string id_text(std::int64_t job) {
    std::string text;
    append_id(text, "job", job);
    return text;
}

bool is_over(const Reader& reader, std::int64_t job) {
    db::Query query(reader.connection(), "select state from job where id = ?");
    if (!query.bind(job).next()) return true;
    const std::string_view state = query.text(0);
    return state != name_of(State::waiting) && state != name_of(State::running);
}

std::int64_t enqueue(Tx& tx, const Ask& ask) {
    check(ask.payload.size() <= payload_limit, "a job is asked with little: ids, not files");
    json::parse(ask.payload);  // what cannot be read is refused here, not in the night
    const bool keyed = !ask.unique_key.empty() || !ask.schedule_key.empty();
    if (keyed)
        if (const auto known = job_with_key(tx, ask)) return *known;
    const std::int64_t id = tx.new_id<Claim>().value;
    const Actor& actor = tx.actor();
    const std::string roles = roles_text(actor.roles);
    db::Query query(
        tx.connection(),
        "insert into job (id, kind, payload, state, attempts, run_at, leased_by, leased_until, "
        "cancel_asked, done, total, note, account_id, person_id, school_id, campus_id, "
        "authority_id, hat, roles, scopes, unique_key, schedule_key, asked_at) values (?, ?, ?, "
        "'waiting', 0, ?, '', 0, 0, 0, 0, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
    // Zero and not the present: a clock that is set back must not hold it up.
    query.bind(id).bind(ask.kind).bind(ask.payload).bind(ask.run_at.value_or(Instant{}).ms);
    query.bind(actor.account.value).bind(actor.person.value).bind(actor.school.value);
    query.bind(actor.campus.value).bind(actor.authority.value).bind(name_of(actor.hat)).bind(roles);
    actor.scopes ? query.bind(actor.scopes->text()) : query.null();
    ask.unique_key.empty() ? query.null() : query.bind(ask.unique_key);
    ask.schedule_key.empty() ? query.null() : query.bind(ask.schedule_key);
    // PostgreSQL runs the transaction again where a key was taken that it could not see yet.
    check(query.bind(tx.now().ms).run() == 1, "two jobs of one key");
    tx.leave_work();
    return id;
}

Work::Work(const Store& store, Claim claim, const std::atomic<bool>& stopping)
    : store_(store), claim_(std::move(claim)), operation_{"jobs." + claim_.kind, id_text(claim_.id), {}},
      payload_(json::parse(claim_.payload)), stopping_(stopping) {}

void Work::look(db::Connection& connection) {
    looked_ms_ = steady_ms();
    db::Query query(connection,
                    "select cancel_asked from job where id = ? and leased_by = ? and attempts = ? and state "
                    "= 'running'");
    query.bind(claim_.id).bind(claim_.holder).bind(claim_.attempt);
    lost_ = !query.next();
    if (!lost_) cancel_asked_ = query.number(0) != 0;
}

void Work::progress(std::int64_t done, std::int64_t total, std::string_view note) {
    if (told_ms_ && steady_ms() - *told_ms_ < told_every_ms && done != total) return;
    told_ms_ = steady_ms();
    store_.database().write([&](db::Connection& connection) {
        {
            db::Query query(connection,
                            "update job set done = ?, total = ?, note = ?, leased_until = ? where id = ? and "
                            "leased_by = ? and attempts = ? and state = 'running'");
            query.bind(done).bind(total).bind(cut(note)).bind(store_.now().ms + lease_ms);
            query.bind(claim_.id).bind(claim_.holder).bind(claim_.attempt).run();
        }
        look(connection);
    });
}

bool Work::cancelled() {
    if (!looked_ms_ || steady_ms() - *looked_ms_ >= looked_every_ms)
        store_.database().read([&](db::Connection& connection) { look(connection); });
    leaving_ = leaving_ || lost_ || cancel_asked_ || stopping_;
    return leaving_;
}

void Work::finish(std::string result) {
    check(result.size() <= result_limit, "a result is small: put the rest into a file");
    end_ = End::asked;
    result_ = std::move(result);
}

void Work::write(const std::function<void(Tx&)>& work) {
    End end = End::none;
    store_.write(claim_.actor, operation_, [&](Tx& tx) {
        end_ = End::none;  // a second run after a conflict begins anew
        // Whoever takes it over meanwhile comes after this write, or, where it finishes the job, undoes it.
        look(tx.connection());
        if (lost_) throw Problem(ProblemKind::conflict, {{.path = "job", .code = "job_lost"}});
        work(tx);
        end = end_;
    });
    end_ = end;
}

void Work::finish(Tx& tx, std::string_view result) {
    check(result.size() <= result_limit, "a result is small: put the rest into a file");
    set_done(tx.connection(), claim_, result, tx.now());
    end_ = End::stored;
}

}  // namespace truong::jobs
