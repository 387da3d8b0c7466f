// A parent's children, written as a list: the difference to what is there becomes the writes.
#include "base/check.hpp"
#include "platform/store/store.hpp"
#include "platform/store/tx.hpp"

namespace truong {

namespace {

struct Child {
    std::shared_ptr<void> row;
    RowMeta meta;
};

/// Whether two children are the same one: by their unique key without the parent, else by id.
bool same_child(const Entity& entity, const void* left, const void* right) {
    if (entity.uniques.empty()) return entity.id_of(left) == entity.id_of(right);
    for (const Field* field : entity.uniques.front())
        if (field != entity.parent && field->load(left) != field->load(right)) return false;
    return true;
}

std::vector<Child> children_of(const Reader& reader, const Entity& entity, std::int64_t parent_id) {
    const std::string link = entity.table + '.' + std::string(entity.parent->name);
    std::vector<Child> children;
    std::vector<RowMeta> metas;
    reader.fetch(
        entity, {.condition = access::compare(link, " = ", parent_id)},
        [&]() -> void* {
            return children.emplace_back(Child{entity.make(), {}}).row.get();
        },
        &metas);
    for (std::size_t i = 0; i < metas.size(); ++i) children[i].meta = metas[i];
    return children;
}

std::shared_ptr<void> copy_for(const Entity& entity, const void* given, std::int64_t parent_id) {
    auto row = entity.make();
    for (const Field& field : entity.fields) field.store(row.get(), field.load(given));
    entity.parent->store(row.get(), parent_id);
    return row;
}

bool differs(const Entity& entity, const void* left, const void* right) {
    for (const Field& field : entity.fields)
        if (&field != &entity.id() && field.load(left) != field.load(right)) return true;
    return false;
}

}  // namespace

void Tx::replace_rows(const Entity& entity, std::int64_t parent_id,
                      const std::vector<const void*>& children) {
    check(entity.parent != nullptr, "declare .parent<&Child::parent_id>()");
    if (!may_write(*entity.parent->target, parent_id))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    auto present = children_of(unscoped("the parent's write rule has been asked"), entity, parent_id);
    std::vector<std::pair<std::shared_ptr<void>, Child>> matched;  // the new row and the one it replaces
    for (const void* given : children) {
        auto& pair = matched.emplace_back(copy_for(entity, given, parent_id), Child{});
        for (Child& old : present)
            if (old.row && same_child(entity, old.row.get(), pair.first.get())) std::swap(pair.second, old);
    }
    // What is gone ends first: its unique key may be needed by a new child.
    for (const Child& gone : present) {
        if (!gone.row) continue;
        const std::int64_t id = entity.id_of(gone.row.get());
        set_ended(entity, id, gone.meta, now());
        log({&entity,
             id,
             gone.meta.school.value,
             "ended",
             gone.meta.version + 1,
             gone.row.get(),
             {},
             {},
             {},
             {}});
    }
    for (auto& [row, old] : matched) {
        if (!old.row) {
            const std::int64_t school = insert_row(entity, row.get(), always());
            log_created(entity, row.get(), school);
        } else if (differs(entity, old.row.get(), row.get())) {
            require(validate(entity, row.get()));
            entity.id().store(row.get(), entity.id().load(old.row.get()));
            update_row(entity, old.row, row.get(), old.meta);
            log_update(entity, old.row.get(), row.get(), old.meta);
        }
    }
}

}  // namespace truong
