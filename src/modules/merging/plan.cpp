#include "modules/merging/plan.hpp"

#include <algorithm>

#include "modules/privacy/api.hpp"
#include "platform/access/credentials.hpp"
#include "platform/store/store.hpp"

namespace truong::merging {

namespace {

constexpr std::size_t most_rows = 5'000;

bool is_record(const Entity& entity) {
    return entity.key == type_key<people::Pupil>() || entity.key == type_key<people::StaffMember>();
}

/// Rows whose ends stay as they were made: another one begins instead.
bool ends_stay(const Entity& entity) { return entity.key == type_key<accounts::AccountPerson>(); }

bool is_empty(const Value& value) {
    const auto* text = std::get_if<std::string_view>(&value);
    return value.index() == 0 || (text && text->empty());
}

bool differs(const Planned& row, const Field& field) {
    return field.load(row.before.get()) != field.load(row.after.get());
}

Param param_of(const Field& field, const Value& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind != Kind::date) return number;
    return to_param(Date{static_cast<std::int32_t>(number)});
}

std::string plain_text(const Field& field, const Value& value) {
    const Param param = param_of(field, value);
    const auto* text = std::get_if<std::string>(&param);
    return text ? *text : std::to_string(std::get<std::int64_t>(param));
}

std::string column_of(const Entity& entity, const Field& field) {
    return entity.table + '.' + std::string(field.name);
}

/// The names that modules tell the archive of: fields that hold a row without saying so.
template <class Visit> void each_name(const Reader& reader, Visit visit) {
    for (const ArchivePart& part : reader.store().contributions().archive_parts) {
        const Entity& entity = reader.catalog().of(part.entity);
        for (const ArchiveName& name : part.names) visit(entity, *entity.find(name.field), name.entity);
    }
}

std::vector<std::int64_t> live_rows(const Reader& all, const Entity& entity, const Condition& condition) {
    db::Query query(all.connection(), "select " + entity.table + ".id from " + entity.table + " where "
                                          + condition.sql + " and " + entity.table + ".ended_at is null"
                                          + " order by " + entity.table + ".id");
    store::bind(query, condition.params);
    std::vector<std::int64_t> ids;
    while (query.next()) ids.push_back(query.number(0));
    return ids;
}

}  // namespace

bool derived_anew(const Entity& entity) {
    constexpr std::string_view tables[] = {"quality_data_finding", "quality_record_score",
                                           "people_duplicate_pair", "usage_daily_use"};
    return std::ranges::find(tables, entity.table) != std::end(tables);
}

std::string record_text(const Entity& entity, std::int64_t id) {
    std::string text;
    append_id(text, entity.prefix, id);
    return text;
}

DateRange days_of(const Entity& entity, const void* row) {
    const Value last = entity.dated->to->load(row);
    const auto day = [](const Value& value) {
        return Date{static_cast<std::int32_t>(std::get<std::int64_t>(value))};
    };
    DateRange days{day(entity.dated->from->load(row)), {}};
    if (last.index() != 0) days.last = day(last);
    return days;
}

void put_days(const Entity& entity, void* row, const DateRange& days) {
    entity.dated->from->store(row, std::int64_t{days.first.days});
    entity.dated->to->store(row, days.last ? Value{std::int64_t{days.last->days}} : Value{});
}

void Plan::replace(const Entity& entity, std::int64_t from, std::int64_t to) {
    Planned& root = plan_of(entity, from);
    root.fate = Fate::ended;
    root.root = true;
    root.heir = to;
    divide(entity, from, to);
}

void Plan::divide(const Entity& entity, std::int64_t from, std::int64_t to) {
    roots_.push_back({&entity, from, to});
    waiting_.push_back(roots_.back());
}

void Plan::run() {
    while (!waiting_.empty()) {
        const Substitution next = waiting_.front();
        waiting_.pop_front();
        follow(next);
        if (rows_.size() > most_rows)
            throw Problem(ProblemKind::too_large, {{.path = "lost", .code = "merge_too_many_rows"}});
    }
}

Planned& Plan::plan_of(const Entity& entity, std::int64_t id) {
    if (const auto found = known_.find({&entity, id}); found != known_.end()) return *found->second;
    Planned& row = rows_.emplace_back();
    row.entity = &entity;
    row.id = id;
    row.before = entity.make();
    row.after = entity.make();
    row.school = all_.load(entity, id, row.before.get()).school;
    all_.load(entity, id, row.after.get());
    known_.emplace(RowKey{&entity, id}, &row);
    return row;
}

void Plan::each_pointing(const RowKey& to,
                         const std::function<void(const Pointer&, std::int64_t id)>& visit) const {
    const auto look = [&](const Entity& from, const Field& field, const Param& value) {
        if (derived_anew(from)) return;
        for (const std::int64_t id :
             live_rows(all_, from, access::compare(column_of(from, field), " = ", value)))
            visit({&from, &field}, id);
    };
    for (const Entity& from : all_.catalog().entities()) {
        if (!from.stored()) continue;
        for (const Field& field : from.fields)
            if (field.codec->kind == Kind::id && field.target == to.first && &field != &from.id()
                && field.options.copied_through.empty())
                look(from, field, to.second);
    }
    each_name(all_, [&](const Entity& from, const Field& field, TypeKey target) {
        const bool text = field.codec->kind == Kind::text;
        if (target && target != to.first->key) return;
        look(from, field, text ? Param(record_text(*to.first, to.second)) : Param(to.second));
    });
}

void Plan::follow(const Substitution& replaced) {
    const bool is_root = std::ranges::any_of(roots_, [&](const Substitution& root) {
        return root.entity == replaced.entity && root.from == replaced.from;
    });
    std::vector<std::pair<Pointer, std::int64_t>> found;
    each_pointing({replaced.entity, replaced.from}, [&](const Pointer& by, std::int64_t id) {
        if (is_root && chosen_ && !chosen_->contains({by.from, id})) return;
        found.emplace_back(by, id);
    });
    for (const auto& [by, id] : found) plan_row(by, id, replaced);
}

void Plan::point(Planned& row, const Field& field, const Substitution& replaced) {
    row.links[&field] = replaced;
    if (field.codec->kind != Kind::text)
        field.store(row.after.get(), replaced.to);
    else if (replaced.to > 0)
        field.store(row.after.get(), std::string_view(record_text(*replaced.entity, replaced.to)));
}

void Plan::plan_row(const Pointer& by, std::int64_t id, const Substitution& replaced) {
    Planned& row = plan_of(*by.from, id);
    if (row.root) return;
    point(row, *by.field, replaced);
    // What hangs on a row that goes is about whom the row is about then.
    for (const Field& field : row.entity->fields) {
        if (field.codec->kind != Kind::id || !field.options.copied_through.empty()) continue;
        const Value now = field.load(row.after.get());
        for (const Substitution& root : roots_)
            if (field.target == root.entity && now == Value{root.from}) point(row, field, root);
    }
    const bool is_new = row.heir == 0;
    if (row.fate != Fate::ended) judge(row);
    if (is_new && chosen_ && row.fate == Fate::moved) stands_for(row, row.id);
}

void Plan::stands_for(Planned& row, std::int64_t heir) {
    if (row.heir == heir) return;
    row.heir = heir;
    waiting_.push_back({row.entity, row.id, heir});
}

Condition Plan::beside(const Planned& row, const std::vector<const Field*>& key) const {
    const Entity& entity = *row.entity;
    Condition same = access::compare(entity.table + ".id", " <> ", row.id);
    if (entity.school_owned)
        same = std::move(same) && access::compare(entity.table + ".school_id", " = ", row.school.value);
    for (const Field* field : key) {
        const Value value = field->load(row.after.get());
        const std::string column = column_of(entity, *field);
        same = std::move(same)
               && (value.index() == 0 ? access::is_null(column)
                                      : access::compare(column, " = ", param_of(*field, value)));
    }
    return same;
}

std::int64_t Plan::same_key(const Planned& row) const {
    for (const auto& key : row.entity->uniques) {
        const auto changed = [&](const Field* field) { return differs(row, *field); };
        const auto is_id = [&](const Field* field) { return field == &row.entity->id(); };
        if (std::ranges::none_of(key, changed) || std::ranges::any_of(key, is_id)) continue;
        for (const std::int64_t id : live_rows(all_, *row.entity, beside(row, key))) {
            const auto known = known_.find({row.entity, id});
            if (known == known_.end() || known->second->fate != Fate::ended) return id;
        }
    }
    return 0;
}

std::vector<std::int64_t> Plan::same_period_key(const Planned& row) const {
    std::vector<std::int64_t> ids = live_rows(all_, *row.entity, beside(row, row.entity->dated->key));
    std::erase_if(ids, [&](std::int64_t id) {
        const auto known = known_.find({row.entity, id});
        return known != known_.end() && known->second->fate != Fate::moved;
    });
    return ids;
}

void Plan::judge(Planned& row) {
    const Entity& entity = *row.entity;
    if (entity.key == type_key<accounts::Account>() || ends_stay(entity)) return settle_account(row);
    if (const std::int64_t heir = same_key(row)) return settle(row, heir);
    const bool other_key = entity.dated && std::ranges::any_of(entity.dated->key, [&](const Field* field) {
                               return differs(row, *field);
                           });
    if (other_key) judge_period(row);
}

/// What a court decided is never settled by which record was opened first: people make the two agree.
void Plan::judge_custody(const Planned& row, const Planned& stays) {
    const auto& mine = *static_cast<const people::Guardianship*>(stays.after.get());
    const auto& other = *static_cast<const people::Guardianship*>(row.before.get());
    if (says_as_much(mine, other)) return;
    Finding finding{
        .path = "lost",
        .code = "merge_custody_differs",
        .args = {other.full_name, record_text(*row.entity, stays.id), record_text(*row.entity, row.id)}};
    const auto same = [&](const Finding& known) {
        return known.code == finding.code && known.args == finding.args;
    };
    if (std::ranges::none_of(findings_, same)) findings_.push_back(std::move(finding));
}

void Plan::judge_period(Planned& row) {
    const Entity& entity = *row.entity;
    const DateRange days = days_of(entity, row.before.get());
    std::vector<DateRange> taken;
    std::int64_t first = 0;
    for (const std::int64_t id : same_period_key(row)) {
        const Planned& stays = plan_of(entity, id);
        taken.push_back(days_of(entity, stays.after.get()));
        if (!overlap(taken.back(), days)) continue;
        if (first == 0) first = id;
        if (entity.key == type_key<people::Guardianship>()) judge_custody(row, stays);
    }
    if (is_record(entity) && first != 0) return settle(row, first);
    row.pieces = uncovered(days, taken);
    row.cut = row.pieces != std::vector{days};
    if (row.pieces.empty()) {
        row.fate = Fate::ended;
        return stands_for(row, first);
    }
    row.fate = Fate::copied;
    if (row.heir == 0) stands_for(row, -++copies_);
}

/// What was held against a paper stays verified where that value was chosen, by the stronger of the two.
void Plan::fill_verification(const Planned& row, Planned& heir) const {
    auto& mine = *static_cast<people::Verification*>(heir.after.get());
    const auto& other = *static_cast<const people::Verification*>(row.before.get());
    const Entity& entity = all_.catalog().of(type_key<people::Person>());
    const auto person = known_.find({&entity, mine.person_id.value});
    if (person == known_.end()) return;
    const Value chosen = entity.find(name_of(mine.field))->load(person->second->after.get());
    const std::string value =
        is_empty(chosen) ? std::string() : plain_text(*entity.find(name_of(mine.field)), chosen);
    if (other.value != value || (mine.value == value && mine.level >= other.level)) return;
    people::Verification taken = other;
    taken.id = mine.id;
    taken.person_id = mine.person_id;
    mine = std::move(taken);
}

/// The heir stands; what it lacks it takes from the row that gives way.
void Plan::fill(const Planned& row, Planned& heir) const {
    const Entity& entity = *row.entity;
    if (by_server(entity)) return;
    if (entity.key == type_key<people::Verification>()) return fill_verification(row, heir);
    for (const Field& field : entity.fields) {
        const bool own = &field == &entity.id() || field.options.derived || row.links.contains(&field);
        const bool day = entity.dated && (&field == entity.dated->from || &field == entity.dated->to);
        if (own || day || !is_empty(field.load(heir.after.get()))) continue;
        if (!is_empty(field.load(row.before.get())))
            field.store(heir.after.get(), field.load(row.before.get()));
    }
    if (entity.dated && is_record(entity))
        put_days(entity, heir.after.get(),
                 both_times(days_of(entity, heir.after.get()), days_of(entity, row.before.get())));
}

void Plan::give_way(Planned& row, Planned& heir) {
    row.fate = Fate::ended;
    stands_for(row, heir.id);
}

void Plan::settle(Planned& row, std::int64_t heir) {
    Planned& other = plan_of(*row.entity, heir);
    // The last word about consent holds, whichever record it was said for.
    if (row.entity->key == type_key<privacy::Consent>() && row.id > other.id) {
        row.late = true;
        return give_way(other, row);
    }
    fill(row, other);
    give_way(row, other);
}

/// Who has an account of his own, or is spoken for by another's, beside the row itself.
Plan::Spoken Plan::spoken_for(std::int64_t person, const Planned& row) const {
    Spoken found;
    const Id<people::Person> whose{person};
    for (const auto& account : all_.all<accounts::Account>(where<&accounts::Account::holder_id> == whose))
        if (account.id.value != row.id) found.account = account.id;
    for (const auto& link :
         all_.all<accounts::AccountPerson>(where<&accounts::AccountPerson::person_id> == whose))
        if (link.id.value != row.id) found.link = link.id;
    return found;
}

void Plan::settle_account(Planned& row) {
    const access::Ledger ledger = access::ledger_of(all_);
    if (ends_stay(*row.entity)) {
        const auto& link = *static_cast<const accounts::AccountPerson*>(row.after.get());
        const Spoken kept = spoken_for(link.person_id.value, row);
        row.fate = kept.account || kept.link ? Fate::ended : Fate::copied;
        return stands_for(row, row.fate == Fate::ended ? row.id : row.heir != 0 ? row.heir : -++copies_);
    }
    const auto& account = *static_cast<const accounts::Account*>(row.after.get());
    const Spoken kept = spoken_for(account.holder_id.value, row);
    const AccountStanding mine{
        .exists = kept.account || kept.link,
        .in_use = kept.link || (kept.account && access::credential_of(ledger, *kept.account))};
    const AccountStanding other{.exists = true,
                                .in_use = access::credential_of(ledger, account.id).has_value()};
    switch (settle_accounts(mine, other)) {
        case AccountFate::none_goes: return;
        case AccountFate::refused:
            findings_.push_back({.path = "lost", .code = "merge_two_accounts"});
            return;
        case AccountFate::kept_goes:
            row.late = true;
            return give_way(plan_of(*row.entity, kept.account->value), row);
        case AccountFate::lost_goes:
            row.fate = Fate::ended;
            if (kept.account) stands_for(row, kept.account->value);
            return;
    }
}

}  // namespace truong::merging
