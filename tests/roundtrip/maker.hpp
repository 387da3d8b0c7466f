#pragma once
// Rows of any entity, with the rows that they point to: the sample of the catalogue, put by the system.
#include <memory>

#include "catalog/sample.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

class Maker {
public:
    explicit Maker(World& world) : Maker(world, world.school) {}
    Maker(World& world, Id<org::School> school) : world_(world) {
        actor_.hat = Hat::system;
        actor_.school = school;
    }
    /// The system, at home in the maker's school.
    const Actor& actor() const { return actor_; }
    /// Filled, its references made and set, itself not yet put.
    std::shared_ptr<void> row(const Entity& entity);
    std::shared_ptr<void> put(const Entity& entity);
    std::int64_t id(const Entity& entity) { return entity.id_of(put(entity).get()); }
    /// The row's members as a request sends them.
    json::Value body(const Entity& entity);

private:
    std::shared_ptr<void> put(const Entity& entity, std::shared_ptr<void> made);
    /// A row that the field may point to.
    std::int64_t id_for(const Field& field);
    World& world_;
    Actor actor_;
};

}  // namespace truong::test
