#include "modules/merging/carrying_out.hpp"

#include <ranges>

namespace truong::merging {

namespace {

class Carrier {
public:
    Carrier(Tx& tx, Plan& plan) : tx_(tx), plan_(plan) {}

    std::vector<MovedRow> run() {
        for (Planned& row : plan_.rows())
            if (row.fate == Fate::copied && row.heir < 0) copies_.emplace(row.heir, &row);
        // The records that stay first: what comes along lies within their time.
        for (Planned& row : plan_.rows())
            if (row.fate == Fate::moved && row.links.empty()) move(row);
        for (Planned& row : plan_.rows())
            if (row.fate == Fate::copied) copy(row);
        for (Planned& row : plan_.rows())
            if (row.fate == Fate::moved && !row.links.empty() && !row.late) move(row);
        for (const bool roots : {false, true}) {
            for (Planned& row : plan_.rows() | std::views::reverse)
                if (row.root == roots && row.fate != Fate::moved) end(row);
            for (Planned& row : plan_.rows())
                if (!roots && row.late) move(row);
        }
        return std::move(moved_);
    }

private:
    /// The row that stands where a plan named one that had to be made first.
    std::int64_t made(std::int64_t id) {
        if (id >= 0) return id;
        if (const auto known = made_.find(id); known != made_.end()) return known->second;
        copy(*copies_.at(id));
        return made_.at(id);
    }

    void resolve(Planned& row) {
        for (const auto& [field, link] : row.links) {
            if (link.to >= 0) continue;
            const std::int64_t id = made(link.to);
            if (field->codec->kind == Kind::text)
                field->store(row.after.get(), std::string_view(record_text(*link.entity, id)));
            else
                field->store(row.after.get(), id);
        }
    }

    void move(Planned& row) {
        resolve(row);
        tx_.put_row(*row.entity, row.after.get(), {});
        if (!row.links.empty()) note_moved(row);
    }

    void copy(Planned& row) {
        if (made_.contains(row.heir)) return;
        resolve(row);
        const Entity& entity = *row.entity;
        std::vector<DateRange> pieces = row.pieces;
        if (!entity.dated) pieces.resize(1);
        for (const DateRange& days : pieces) {
            if (entity.dated) put_days(entity, row.after.get(), days);
            entity.id().store(row.after.get(), std::int64_t{0});
            const auto put = [&] { tx_.put_row(entity, row.after.get(), {}); };
            entity.school_owned ? tx_.in_school(row.school, put) : put();
            made_.try_emplace(row.heir, entity.id_of(row.after.get()));
        }
        row.heir = made_.at(row.heir);
        note(row, Fate::copied, {}, {});
    }

    void end(Planned& row) {
        tx_.end_row(*row.entity, row.id, {});
        if (!row.root && row.fate == Fate::ended) note(row, Fate::ended, {}, {});
    }

    void note_moved(const Planned& row) {
        if (!by_server(*row.entity)) return note(row, Fate::moved, {}, {});
        for (const auto& [field, link] : row.links)
            note(row, Fate::moved, field, field->load(row.before.get()));
    }

    void note(const Planned& row, Fate fate, const Field* field, const Value& before) {
        MovedRow moved{.fate = fate,
                       .entity = row.entity->table,
                       .row = row.id,
                       .now = fate == Fate::moved ? row.id : row.heir};
        if (field) moved.field = field->name;
        if (const auto* text = std::get_if<std::string_view>(&before)) moved.before = *text;
        if (const auto* number = std::get_if<std::int64_t>(&before)) moved.before = std::to_string(*number);
        moved_.push_back(std::move(moved));
    }

    Tx& tx_;
    Plan& plan_;
    std::map<std::int64_t, Planned*> copies_;
    std::map<std::int64_t, std::int64_t> made_;
    std::vector<MovedRow> moved_;
};

[[noreturn]] void refuse(const Entity& entity, std::int64_t row) {
    throw Problem(ProblemKind::conflict,
                  {{.path = "id", .code = "not_undoable", .args = {record_text(entity, row)}}});
}

}  // namespace

std::vector<MovedRow> carry_out(Tx& tx, Plan& plan) {
    std::vector<MovedRow> moved;
    tx.everywhere("what points to a record follows it", [&] { moved = Carrier(tx, plan).run(); });
    return moved;
}

void take_back(Tx& tx, const std::vector<MovedRow>& moved) {
    for (const MovedRow& one : moved | std::views::reverse) {
        const Entity* entity = tx.catalog().find_table(one.entity);
        if (!entity || !by_server(*entity)) continue;
        if (one.fate == Fate::ended) {
            tx.restore_row(*entity, one.row);
            continue;
        }
        if (one.fate == Fate::copied) {
            tx.end_row(*entity, one.now, {});
            tx.restore_row(*entity, one.row);
            continue;
        }
        const Field* field = entity->find(one.field);
        const auto row = entity->make();
        const Condition same = access::compare(entity->table + ".id", " = ", one.row);
        if (!field || tx.as_of({}).count(*entity, {.condition = same}) == 0) refuse(*entity, one.row);
        tx.load(*entity, one.row, row.get());
        if (field->codec->kind == Kind::text)
            field->store(row.get(), std::string_view(one.before));
        else if (one.before.empty())
            field->store(row.get(), Value{});
        else
            field->store(row.get(), Value{std::int64_t{std::stoll(one.before)}});
        tx.put_row(*entity, row.get(), {});
    }
}

}  // namespace truong::merging
