#include "platform/store/tx.hpp"

#include "base/check.hpp"
#include "base/text.hpp"
#include "platform/custom/rows.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/foresight.hpp"
#include "platform/store/store.hpp"

namespace truong {

namespace {

db::Param column_param(const Field& field, const Value& value) {
    if (value.index() == 0) return {};
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind != Kind::date) return number;
    const auto iso = iso_text(Date{static_cast<std::int32_t>(number)});
    return std::string(iso.data(), iso.size());
}

db::Param derived_param(const schema::StoredColumn& stored, std::string_view text, const std::string& column,
                        const keys::Ring& ring) {
    switch (stored.derived) {
        case schema::Derived::sort_key:
            return db::Bytes{stored.field->options.order == Order::person_name ? text::name_sort_key(text)
                                                                               : text::sort_key(text)};
        case schema::Derived::folded: return text::fold(text);
        default: return ring.fingerprint(text, column);
    }
}

[[noreturn]] void throw_stale(const Entity& entity, const void* row, const RowMeta& meta) {
    std::string current;
    encode_row(entity, row, meta, {}, current);
    throw Problem(ProblemKind::stale, {{.path = "version", .code = "stale"}}, std::move(current));
}

[[noreturn]] void refuse_day(std::string_view code, std::int64_t limit) {
    const auto iso = iso_text(Date{static_cast<std::int32_t>(limit)});
    throw Problem(
        ProblemKind::invalid,
        {{.path = "from", .code = std::string(code), .args = {std::string(iso.data(), iso.size())}}});
}

bool equal_members(const Entity& entity, const void* left, const void* right) {
    for (const Field& field : entity.fields)
        if (field.load(left) != field.load(right)) return false;
    return true;
}

/// The key says whose period a dated row is: what is derived from it would not learn of a change.
void require_same_key(const Entity& entity, const void* before, const void* after) {
    if (!entity.dated) return;
    Findings findings;
    for (const Field* field : entity.dated->key)
        if (field->load(before) != field->load(after))
            findings.push_back({.path = std::string(field->name), .code = "key_fixed"});
    require(findings);
}

}  // namespace

Tx::Tx(Session& session, const Operation& operation)
    : Reader(session), operation_(operation),
      change_set_(operation.continues != 0 ? operation.continues : make_id()) {}

std::int64_t Tx::make_id() { return session_->store.ids().next(now()); }

void Tx::act_as(const Actor& actor, const std::function<void()>& work) {
    const Actor before = std::exchange(session_->actor, actor);
    try {
        work();
    } catch (...) {  // whatever it was, the next query must not run as somebody else
        session_->actor = before;
        throw;
    }
    session_->actor = before;
}

void Tx::in_school(Id<org::School> school, const std::function<void()>& work) {
    Actor there = session_->actor;
    there.school = school;
    act_as(there, work);
}

void Tx::as_system(std::string_view reason, const std::function<void()>& work) {
    check(!reason.empty(), "acting as the system needs a reason");
    Actor system = session_->actor;
    system.hat = Hat::system;
    system.scopes.reset();
    act_as(system, work);
}

void Tx::everywhere(std::string_view reason, const std::function<void()>& work) {
    check(!reason.empty(), "acting everywhere needs a reason");
    Actor system = session_->actor;
    system.hat = Hat::system;
    system.school = {};
    system.campus = {};
    system.scopes.reset();
    act_as(system, work);
}

void Tx::attempt(const std::function<void()>& work) {
    const std::size_t log_size = log_.size(), outbox_size = outbox_.size();
    const std::size_t keys_known = new_keys_.size(), rows_noted = noted_.size();
    try {
        connection().nested(work);
    } catch (...) {  // whatever it was, its lines must not reach the log
        log_.resize(log_size);
        outbox_.resize(outbox_size);
        for (; new_keys_.size() > keys_known; new_keys_.pop_back()) person_keys_.erase(new_keys_.back());
        for (; noted_.size() > rows_noted; noted_.pop_back())
            (*noted_.back().rows)[noted_.back().entity].erase(noted_.back().row);
        targets_.clear();
        listed_.clear();
        known_.clear();
        throw;
    }
}

void Tx::note(ChangedRows& rows, TypeKey entity, std::int64_t row) {
    if (rows[entity].insert(row).second) noted_.push_back({&rows, entity, row});
}

std::int64_t Tx::owner_of_new(const Entity& entity) const {
    if (!entity.school_owned) return 0;
    if (!actor().school) throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "required"}});
    return actor().school.value;
}

void Tx::require_write(const Entity& entity, std::int64_t id, const RowMeta& meta) const {
    auto may = store::within(*this, entity, {Access::reading, ask(entity.read.rule)}, meta.school);
    if (may && *may) may = store::within(*this, entity, {Access::writing, write_rule(entity)}, meta.school);
    if (!may) may = may_write(entity, id);
    if (!*may) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

void Tx::append_columns(db::Params& columns, const Entity& entity, const void* row, std::int64_t id) const {
    const auto& planned = session_->store.plan(entity).columns;
    const keys::Ring& ring = session_->store.ring();
    columns.reserve(columns.size() + planned.size() + 3);
    for (const schema::StoredColumn& stored : planned) {
        if (stored.field == &entity.id()) continue;
        const Field& field = *stored.field;
        const Value value = field.load(row);
        if (value.index() == 0) {
            columns.emplace_back();
        } else if (stored.derived != schema::Derived::value) {
            const std::string column = entity.table + '.' + std::string(field.name);
            columns.push_back(derived_param(stored, std::get<std::string_view>(value), column, ring));
        } else if (field.options.privacy == Privacy::secret) {
            const auto plain = std::get<std::string_view>(value);
            columns.push_back(db::Bytes{ring.seal(plain, store::place_of(entity, field, id))});
        } else {
            columns.push_back(column_param(field, value));
        }
    }
}

const Tx::Target& Tx::target_of(const Entity& entity, std::int64_t id) {
    const auto [target, is_new] = targets_.try_emplace({&entity, id});
    if (!is_new) return target->second;
    if (const KnownRow* row = known(entity, id)) {
        const Id<org::School> school = row->meta.school;
        const auto seen = store::within(*this, entity, {Access::reading, ask(entity.read.rule)}, school);
        if (seen && *seen) target->second = {true, row->meta.ended_at.has_value(), school.value};
        if (seen) return target->second;
    }
    // In the actor's scope: to point at a row is to learn that it exists, and may open it to others.
    Condition where = access::compare(entity.table + ".id", " = ", id) && scope(entity);
    where.sql = session_->store.plan(entity).owner + where.sql;
    db::Query query(connection(), where.sql);
    store::bind(query, where.params);
    if (query.next()) target->second = {true, !query.is_null(1), query.number(0)};
    return target->second;
}

bool Tx::in_list(const Field& field, std::int64_t id) {
    const auto [listed, is_new] = listed_.try_emplace({&field, id});
    if (!is_new) return listed->second;
    db::Query query(connection(), "select 1 from " + field.target->table + " where id = ? and list = ?");
    return listed->second = query.bind(id).bind(field.options.codes).next();
}

void Tx::require_targets(const Entity& entity, const void* before, const void* row, std::int64_t school) {
    Findings findings;
    for (const Field& field : entity.fields) {
        if (field.codec->kind != Kind::id || !field.target || &field == &entity.id()) continue;
        const Value id = field.load(row);
        if (id.index() == 0 || (before && field.load(before) == id)) continue;
        const Target& target = target_of(*field.target, std::get<std::int64_t>(id));
        const bool one_school = entity.school_owned && field.target->school_owned;
        if (!target.exists || (one_school && target.school != school))
            findings.push_back({.path = std::string(field.name), .code = "missing_target"});
        else if (target.ended)
            findings.push_back({.path = std::string(field.name), .code = "target_ended"});
        else if (!field.options.codes.empty() && !in_list(field, std::get<std::int64_t>(id)))
            findings.push_back({.path = std::string(field.name),
                                .code = "other_list",
                                .args = {std::string(field.options.codes)}});
    }
    require(std::move(findings));
}

void Tx::fill_copies(const Entity& entity, void* row) {
    std::map<const Field*, std::shared_ptr<void>> sources;
    for (const Field& field : entity.fields) {
        if (field.options.copied_through.empty()) continue;
        const Field& way = *entity.find(field.options.copied_through);
        const Value id = way.load(row);
        if (id.index() == 0) continue;
        auto& source = sources[&way];
        if (!source) source = any_row(*way.target, std::get<std::int64_t>(id));
        if (source) field.store(row, way.target->find(field.name)->load(source.get()));
    }
}

std::shared_ptr<void> Tx::any_row(const Entity& entity, std::int64_t id) {
    const Reader all = as_of({}).unscoped("the server keeps copies of what the actor need not see");
    if (const KnownRow* row = known(entity, id))
        if (const auto seen = store::within(all, entity, {Access::reading, always()}, row->meta.school))
            return *seen ? row->row : nullptr;
    std::shared_ptr<void> row;
    std::vector<RowMeta> metas;
    const Condition same = access::compare(entity.table + ".id", " = ", id);
    all.fetch(
        entity, {.condition = same, .limit = 1, .with_ended = true},
        [&] { return (row = entity.make()).get(); }, &metas);
    if (row) known_.insert_or_assign({&entity, id}, KnownRow{row, metas.front()});
    return row;
}

std::int64_t Tx::insert_row(const Entity& entity, void* row, const Condition& rule) {
    if (is_never(rule)) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    fill_copies(entity, row);
    require(validate(entity, row));
    const std::int64_t school = owner_of_new(entity);
    require_targets(entity, nullptr, row, school);
    const std::int64_t id = make_id();
    entity.id().store(row, id);
    if (entity.person) new_persons_.insert(id);
    const store::Plan& plan = session_->store.plan(entity);
    db::Params columns{id};
    append_columns(columns, entity, row, id);
    if (entity.school_owned) columns.emplace_back(school);
    if (rule.sql == always().sql) {
        connection().run_later(plan.insert, std::move(columns));
    } else {
        db::Query query(connection(), plan.insert_if + rule.sql);
        query.bind(columns);
        store::bind(query, rule.params);
        if (query.run() == 0) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    }
    remember(entity, row, {.school = {school}, .version = 1});
    return school;
}

void Tx::update_row(const Entity& entity, const std::shared_ptr<void>& before, const void* row,
                    const RowMeta& meta) {
    const std::int64_t id = entity.id_of(row);
    require_targets(entity, before.get(), row, meta.school.value);
    db::Params columns;
    append_columns(columns, entity, row, id);
    columns.emplace_back(id);
    if (entity.school_owned) columns.emplace_back(meta.school.value);
    columns.emplace_back(meta.version);
    connection().run_later(session_->store.plan(entity).update, std::move(columns),
                           [&entity, before, meta] { throw_stale(entity, before.get(), meta); });
    RowMeta next = meta;
    ++next.version;
    remember(entity, row, next);
}

Outcome Tx::put_row(const Entity& entity, void* row, std::optional<std::int64_t> version) {
    if (entity.id_of(row) == 0) {
        const Condition rule =
            write_rule(entity) && (actor().campus ? place(entity, Access::writing) : always());
        const std::int64_t school = insert_row(entity, row, rule);
        log_created(entity, row, school);
        return Outcome::created;
    }
    const auto before = entity.make();
    const RowMeta meta = load_foreseen(entity, entity.id_of(row), before.get());
    if (version && *version != meta.version) throw_stale(entity, before.get(), meta);
    require_write(entity, entity.id_of(row), meta);
    fill_copies(entity, row);
    if (equal_members(entity, before.get(), row)) return Outcome::same;
    require_same_key(entity, before.get(), row);
    require(validate(entity, row));
    update_row(entity, before, row, meta);
    require_write(entity, entity.id_of(row), meta);  // nobody may push a row out of his own reach
    log_update(entity, before.get(), row, meta);
    return Outcome::updated;
}

Outcome Tx::change_row_from(const Entity& entity, void* row, Date day, std::optional<std::int64_t> version) {
    if (!entity.dated) throw Problem(ProblemKind::invalid, {{.path = "from", .code = "not_dated"}});
    const auto before = entity.make();
    const RowMeta meta = load_foreseen(entity, entity.id_of(row), before.get());
    if (version && *version != meta.version) throw_stale(entity, before.get(), meta);
    require_same_key(entity, before.get(), row);
    const Dated& dated = *entity.dated;
    const auto first = std::get<std::int64_t>(dated.from->load(before.get()));
    const Value last = dated.to->load(before.get());
    if (day.days <= first) refuse_day("change_before_start", first);
    // Behind its end the row would become longer by ending the day before.
    if (last.index() != 0 && day.days > std::get<std::int64_t>(last))
        refuse_day("change_after_end", std::get<std::int64_t>(last));
    dated.from->store(row, std::int64_t{day.days});
    const std::int64_t last_day = std::int64_t{day.days} - 1;
    dated.to->store(before.get(), last_day);
    put_row(entity, before.get(), meta.version);
    const std::int64_t ended = entity.id_of(before.get());
    entity.id().store(row, std::int64_t{0});
    Outcome outcome = Outcome::created;
    const auto begin_new_row = [&] { outcome = put_row(entity, row, {}); };
    entity.school_owned ? in_school(meta.school, begin_new_row) : begin_new_row();
    custom::carry(*this, entity, ended, entity.id_of(row));
    return outcome;
}

void Tx::set_ended(const Entity& entity, std::int64_t id, const RowMeta& meta, std::optional<Instant> at) {
    db::Params columns{at ? db::Param(at->ms) : db::Param(), id};
    if (entity.school_owned) columns.emplace_back(meta.school.value);
    columns.emplace_back(meta.version);
    connection().run_later(session_->store.plan(entity).end, std::move(columns),
                           [] { throw Problem(ProblemKind::stale, {{.path = "version", .code = "stale"}}); });
    targets_.erase({&entity, id});
    forget(entity, id);
}

void Tx::require_unused(const Entity& entity, std::int64_t id) {
    for (const store::Reference& reference : session_->store.plan(entity).references) {
        db::Query query(connection(), reference.live);
        query.bind(id);
        if (reference.dated) query.bind(std::get<std::string>(to_param(today())));
        if (!query.next()) continue;
        const Label& label = reference.from->label;
        throw Problem(
            ProblemKind::conflict,
            {{.path = "id", .code = "in_use", .args = {std::string(label.vi), std::string(label.en)}}});
    }
}

void Tx::end_row(const Entity& entity, std::int64_t id, std::optional<std::int64_t> version) {
    const auto row = entity.make();
    const RowMeta meta = load_foreseen(entity, id, row.get());
    if (version && *version != meta.version) throw_stale(entity, row.get(), meta);
    require_write(entity, id, meta);
    require_unused(entity, id);
    end_loaded(entity, row.get(), meta);
}

void Tx::end_free_row(const Entity& entity, std::int64_t id) {
    const auto row = entity.make();
    const RowMeta meta = load_foreseen(entity, id, row.get());
    require_write(entity, id, meta);
    end_loaded(entity, row.get(), meta);
}

void Tx::end_loaded(const Entity& entity, const void* row, const RowMeta& meta) {
    const std::int64_t id = entity.id_of(row);
    set_ended(entity, id, meta, now());
    log({&entity, id, meta.school.value, "ended", meta.version + 1, row, {}, {}, {}, {}});
}

void Tx::restore_row(const Entity& entity, std::int64_t id) {
    const auto row = entity.make();
    std::vector<RowMeta> metas;
    const Condition same = access::compare(entity.table + ".id", " = ", id);
    as_of({}).fetch(
        entity, {.condition = same, .limit = 1, .with_ended = true}, [&] { return row.get(); }, &metas);
    if (metas.empty()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    const RowMeta& meta = metas.front();
    require_write(entity, id, meta);
    require_targets(entity, nullptr, row.get(), meta.school.value);
    set_ended(entity, id, meta, std::nullopt);
    log({&entity, id, meta.school.value, "restored", meta.version + 1, row.get(), {}, {}, {}, {}});
}

RowMeta Tx::meta_of_any(const Entity& entity, std::int64_t id) const {
    const auto row = entity.make();
    std::vector<RowMeta> metas;
    const Condition same = access::compare(entity.table + ".id", " = ", id);
    as_of({}).fetch(
        entity, {.condition = same, .limit = 1, .with_ended = true}, [&] { return row.get(); }, &metas);
    if (metas.empty()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return metas.front();
}

void Tx::erase_row(const Entity& entity, std::int64_t id, std::string_view ground) {
    check(!ground.empty(), "an erasure names its legal ground");
    const RowMeta meta = meta_of_any(entity, id);
    require_write(entity, id, meta);
    forget(entity, id);
    db::Query query(connection(), session_->store.plan(entity).erase);
    query.bind(id);
    if (entity.school_owned) query.bind(meta.school.value);
    if (query.bind(meta.version).run() == 0)
        throw Problem(ProblemKind::stale, {{.path = "version", .code = "stale"}});
    Change change{&entity, id, meta.school.value, "erased", meta.version + 1, nullptr, {}, {}, {}, {}};
    json::Object(change.after).text("ground", ground);
    log(std::move(change));
}

}  // namespace truong
