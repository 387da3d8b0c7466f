// What a transaction leaves behind it: change set, log lines, outbox.
#include "base/check.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/logged.hpp"
#include "platform/store/store.hpp"
#include "platform/store/tx.hpp"

namespace truong {

namespace {

/// Only the members that differ, before and after; `hide` blanks what is personal.
void append_difference(const Entity& entity, const void* before, const void* after, bool hide,
                       std::pair<std::string&, std::string&> out) {
    json::Object old_values(out.first), new_values(out.second);
    for (const Field& field : entity.fields) {
        const Value old_value = field.load(before), new_value = field.load(after);
        if (old_value == new_value) continue;
        const bool hidden = hide && field.options.privacy != Privacy::none;
        append_value(old_values.member(field.name), field, hidden ? Value{} : old_value);
        append_value(new_values.member(field.name), field, hidden ? Value{} : new_value);
    }
}

/// The full values in one text, as they are sealed.
std::string sealed_text(const std::string& before, const std::string& after) {
    std::string text;
    json::Object object(text);
    if (!before.empty()) object.raw("before", before);
    if (!after.empty()) object.raw("after", after);
    return text;
}

db::Param text_or_null(std::string text) { return text.empty() ? db::Param() : db::Param(std::move(text)); }

std::int64_t person_of(const Entity& entity, const void* row) {
    if (!row || !entity.personal()) return 0;
    const Value value = (entity.person ? &entity.id() : entity.about)->load(row);
    return value.index() == 0 ? 0 : std::get<std::int64_t>(value);
}

}  // namespace

Tx::Change Tx::creation(const Entity& entity, const void* row, std::int64_t school, std::int64_t version) {
    Change change{&entity, entity.id_of(row), school, "created", version, row, {}, {}, {}, {}};
    encode(entity, row, change.after);
    if (entity.privacy() != Privacy::none) encode_masked(entity, row, change.after_masked);
    return change;
}

void Tx::log_created(const Entity& entity, const void* row, std::int64_t school) {
    log(creation(entity, row, school, 1));
}

void Tx::adopt_row(const Entity& entity, const void* row, const RowMeta& meta) {
    const std::int64_t id = entity.id_of(row);
    check(actor().hat == Hat::system, "only the system takes rows of another installation");
    check(id != 0 && meta.version > 0, "a row of another installation has an id and a version");
    check(entity.school_owned == static_cast<bool>(meta.school), "a row without its school");
    require(validate(entity, row));
    db::Params columns{id};
    append_columns(columns, entity, row, id);
    columns.emplace_back(meta.version);
    columns.push_back(meta.ended_at ? db::Param(meta.ended_at->ms) : db::Param());
    if (entity.school_owned) columns.emplace_back(meta.school.value);
    connection().run_later(session_->store.plan(entity).adopt, std::move(columns));
    append_line(creation(entity, row, meta.school.value, meta.version));
}

void Tx::log_update(const Entity& entity, const void* before, const void* after, const RowMeta& meta) {
    Change change{
        &entity, entity.id_of(after), meta.school.value, "updated", meta.version + 1, after, {}, {}, {}, {}};
    append_difference(entity, before, after, false, {change.before, change.after});
    if (entity.privacy() != Privacy::none)
        append_difference(entity, before, after, true, {change.before_masked, change.after_masked});
    log(std::move(change));
}

std::int64_t Tx::change_beside(const Entity& entity, std::int64_t id, BesideRow beside) {
    const auto row = entity.make();
    const RowMeta meta = load(entity, id, row.get());
    require_write(entity, id, meta);
    forget(entity, id);
    db::Query query(connection(), session_->store.plan(entity).touch);
    query.bind(id);
    if (entity.school_owned) query.bind(meta.school.value);
    if (query.bind(meta.version).run() == 0)
        throw Problem(ProblemKind::stale, {{.path = "version", .code = "stale"}});
    log({&entity, id, meta.school.value, store::beside_row, meta.version + 1, row.get(),
         std::move(beside.before), std::move(beside.after), std::move(beside.before_shown),
         std::move(beside.after_shown)});
    return meta.version + 1;
}

std::string Tx::person_key(std::int64_t person) {
    if (const auto known = person_keys_.find(person); known != person_keys_.end()) return known->second;
    const Store& store = session_->store;
    std::string wrapped = new_persons_.contains(person) ? store.make_person_key(connection(), person, now())
                                                        : store.person_key(connection(), person, now());
    new_keys_.push_back(person);
    return person_keys_.emplace(person, std::move(wrapped)).first->second;
}

void Tx::follow_row(const Entity& entity, std::int64_t id) {
    if (session_->store.hooks_of(entity)) note(touched_, entity.key, id);
    if (session_->store.watchers().contains(entity.key)) note(watched_, entity.key, id);
}

void Tx::log(Change change) {
    follow_row(*change.entity, change.row_id);
    append_line(std::move(change));
}

void Tx::append_line(Change change) {
    const Entity& entity = *change.entity;
    const std::int64_t id = make_id();
    const std::int64_t person = person_of(entity, change.about);
    // Who declared the row could not know how private is what lies beside it.
    const bool masks = entity.privacy() != Privacy::none || change.operation == store::beside_row;
    db::Param sealed;
    if (masks && (!change.before.empty() || !change.after.empty())) {
        const std::string plain = sealed_text(change.before, change.after);
        const std::string place = "change_log/" + std::to_string(id);
        const keys::Ring& ring = session_->store.ring();
        if (person == 0)
            sealed = db::Bytes{ring.seal(plain, place)};
        else if (const std::string key = person_key(person); !key.empty())
            sealed = db::Bytes{ring.seal_for(key, plain, place)};
    }
    const bool blank = masks && change.operation != "erased";
    log_.push_back({id, change.school, change_set_, entity.table, change.row_id,
                    std::string(change.operation), change.version,
                    text_or_null(std::move(blank ? change.before_masked : change.before)),
                    text_or_null(std::move(blank ? change.after_masked : change.after)),
                    person == 0 ? db::Param() : db::Param(person), std::move(sealed)});
}

void Tx::append_event(const Entity& event, const void* values) {
    std::string payload;
    encode(event, values, payload);
    outbox_.push_back({make_id(), actor().school.value, event.table, std::move(payload), change_set_});
}

void Tx::run_hooks() {
    constexpr int rounds = 8;  // hooks that keep waking each other are a bug
    for (int round = 0; !touched_.empty(); ++round) {
        check(round < rounds, "hooks wake each other without end");
        const ChangedRows now = std::exchange(touched_, {});
        // In the order of the declarations: lower modules put in order what higher ones then judge.
        for (const Entity& entity : catalog().entities()) {
            const auto found = now.find(entity.key);
            // An attempt that failed took its rows out again.
            if (found == now.end() || found->second.empty()) continue;
            const std::vector<std::int64_t> rows(found->second.begin(), found->second.end());
            for (const ChangeHook hook : *session_->store.hooks_of(entity)) hook(*this, rows);
        }
    }
}

void Tx::run_watchers() {
    std::map<ChangeWatch, ChangedRows> told;
    for (const auto& [key, rows] : std::exchange(watched_, {}))
        if (!rows.empty())
            for (const ChangeWatch watch : session_->store.watchers().at(key)) told[watch][key] = rows;
    for (const auto& [watch, rows] : told) watch(*this, rows);
}

void Tx::finish() {
    run_hooks();
    run_watchers();
    run_hooks();
    if (log_.empty() && outbox_.empty()) return;
    const store::LogSql& sql = session_->store.log_sql();
    // An earlier part of the same work has written the set already, unless it changed nothing.
    db::Query set(connection(),
                  operation_.continues == 0 ? sql.change_set : sql.change_set + " on conflict do nothing");
    set.bind(change_set_).bind(actor().school.value).bind(now().ms).bind(actor().account.value);
    set.bind(actor().person.value)
        .bind(name_of(actor().hat))
        .bind(operation_.request_id)
        .bind(operation_.name);
    operation_.reason.empty() ? set.null() : set.bind(std::string_view(operation_.reason));
    undoes_ == 0 ? set.null() : set.bind(undoes_);
    set.run();
    if (!log_.empty()) connection().run_many(sql.change_log, log_);
    if (!outbox_.empty()) connection().run_many(sql.outbox, outbox_);
}

}  // namespace truong
