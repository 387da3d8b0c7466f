#include "catalog/ddl.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace truong::schema {
namespace {

/// A dated, school-owned table with a key to a school's table and one to a server-wide table.
Table membership() {
    return {.name = "toy_member",
            .school_owned = true,
            .columns = {{"id"},
                        {"school_id"},
                        {"club_id"},
                        {"person_id"},
                        {"place", ColumnType::text, true, {}},
                        {"valid_from", ColumnType::date},
                        {"valid_to", ColumnType::date, true, {}},
                        {"version"},
                        {"ended_at", ColumnType::integer, true, {}}},
            .foreign_keys = {{"school_id", "org_school"},
                             {"club_id", "toy_club", true},
                             {"person_id", "people_person"}},
            .indexes = {{.columns = {"club_id", "place"}, .unique = true, .live = true},
                        {.columns = {"person_id"}}},
            .period = Period{"valid_from", "valid_to", {"club_id", "place"}}};
}

std::string unique_on(const std::vector<std::string>& columns, Dialect dialect) {
    const std::string sql = ddl::create_index(membership(), {.columns = columns, .unique = true}, dialect);
    return sql.substr(sql.find('('));
}

TEST(Ddl, sqlite_has_the_id_as_rowid_and_triggers_for_the_period) {
    const auto statements = ddl::create(membership(), Dialect::sqlite);
    ASSERT_EQ(statements.size(), 5U);
    EXPECT_EQ(statements[0], R"(create table toy_member (
    id integer primary key,
    school_id integer not null,
    club_id integer not null,
    person_id integer not null,
    place text,
    valid_from text not null,
    valid_to text,
    version integer not null,
    ended_at integer,
    constraint toy_member_school_id_fkey foreign key (school_id) references org_school (id),
    constraint toy_member_club_id_fkey foreign key (club_id) references toy_club (id),
    constraint toy_member_person_id_fkey foreign key (person_id) references people_person (id)
))");
    EXPECT_EQ(statements[1],
              "create unique index toy_member_club_id_place_key on toy_member (club_id, place) "
              "where ended_at is null");
    EXPECT_EQ(statements[2], "create index toy_member_person_id_idx on toy_member (person_id)");
    EXPECT_EQ(statements[3], R"(create trigger toy_member_period_insert before insert on toy_member
for each row when new.ended_at is null begin
    select raise(abort, 'period_reversed') where new.valid_to < new.valid_from;
    select raise(abort, 'overlap') where exists (select 1 from toy_member as other
        where other.ended_at is null
        and not (other.id is new.id)
        and +other.school_id = new.school_id
        and other.club_id is new.club_id
        and other.place is new.place
        and (new.valid_to is null or other.valid_from <= new.valid_to)
        and (other.valid_to is null or other.valid_to >= new.valid_from));
end)");
    EXPECT_EQ(statements[4], std::string("create trigger toy_member_period_update before update of ")
                                 + R"(valid_from, valid_to, ended_at, club_id, place, school_id on toy_member
for each row when new.ended_at is null begin
    select raise(abort, 'period_reversed') where new.valid_to < new.valid_from;
    select raise(abort, 'overlap') where exists (select 1 from toy_member as other
        where other.ended_at is null
        and not (other.id is old.id)
        and +other.school_id = new.school_id
        and other.club_id is new.club_id
        and other.place is new.place
        and (new.valid_to is null or other.valid_from <= new.valid_to)
        and (other.valid_to is null or other.valid_to >= new.valid_from));
end)");
}

TEST(Ddl, postgres_has_the_school_first_and_an_exclusion_for_the_period) {
    const auto statements = ddl::create(membership(), Dialect::postgres);
    ASSERT_EQ(statements.size(), 4U);
    EXPECT_EQ(statements[0], R"(create table toy_member (
    id bigint not null,
    school_id bigint not null,
    club_id bigint not null,
    person_id bigint not null,
    place text collate "C",
    valid_from date not null,
    valid_to date,
    version bigint not null,
    ended_at bigint,
    constraint toy_member_pkey primary key (school_id, id),
    constraint toy_member_school_id_fkey foreign key (school_id) references org_school (id),
    constraint toy_member_club_id_fkey foreign key (school_id, club_id) references toy_club (school_id, id),
    constraint toy_member_person_id_fkey foreign key (person_id) references people_person (id)
))");
    EXPECT_EQ(statements[1],
              "create unique index toy_member_club_id_place_key on toy_member "
              "(school_id, club_id, place) where ended_at is null");
    EXPECT_EQ(statements[2], "create index toy_member_person_id_idx on toy_member (person_id)");
    EXPECT_EQ(statements[3],
              "alter table toy_member add constraint toy_member_period exclude using gist "
              "(school_id with =, club_id with =, coalesce(place, '') with =, "
              "(case when place is null then 1 else 0 end) with =, "
              "daterange(valid_from, valid_to, '[]') with &&) where (ended_at is null)");
}

TEST(Ddl, a_unique_key_holds_inside_one_school_on_both) {
    EXPECT_EQ(unique_on({"place"}, Dialect::sqlite), "(school_id, place)");
    EXPECT_EQ(unique_on({"club_id", "place"}, Dialect::sqlite), "(club_id, place)")
        << "a club has one school";
    EXPECT_EQ(unique_on({"person_id", "place"}, Dialect::sqlite), "(person_id, place, school_id)")
        << "a person may be in several schools";
    EXPECT_EQ(unique_on({"person_id", "club_id"}, Dialect::sqlite), "(person_id, club_id)");
    EXPECT_EQ(unique_on({"place", "school_id"}, Dialect::sqlite), "(school_id, place)");
    for (const std::vector<std::string>& columns :
         {std::vector<std::string>{"place"}, {"school_id", "place"}, {"place", "school_id"}})
        EXPECT_EQ(unique_on(columns, Dialect::postgres), "(school_id, place)");
}

TEST(Ddl, a_key_without_id_follows_the_same_rule) {
    Table table{
        .name = "base_answer",
        .school_owned = true,
        .columns = {{"school_id"}, {"account_id"}, {"mark", ColumnType::text}, {"seal", ColumnType::bytes}},
        .key = {"account_id", "mark"},
        .foreign_keys = {{"account_id", "accounts_account"}}};
    EXPECT_EQ(create_table(table, Dialect::sqlite),
              R"(create table base_answer (
    school_id integer not null,
    account_id integer not null,
    mark text not null,
    seal blob not null,
    constraint base_answer_pkey primary key (account_id, mark, school_id),
    constraint base_answer_account_id_fkey foreign key (account_id) references accounts_account (id)
);
)");
    EXPECT_NE(create_table(table, Dialect::postgres).find("primary key (school_id, account_id, mark)"),
              std::string::npos);
    table.school_owned = false;
    EXPECT_NE(create_table(table, Dialect::sqlite).find("primary key (account_id, mark)"), std::string::npos);
    EXPECT_NE(create_table(table, Dialect::postgres).find("primary key (account_id, mark)"),
              std::string::npos);
}

TEST(Ddl, long_names_are_cut_and_stay_apart) {
    const Table table{.name = "attendance_daily_summary_of_classes"};
    const Index left{.columns = {"first_long_column", "second_long_column", "left"}};
    const Index right{.columns = {"first_long_column", "second_long_column", "right"}};
    const Index key{.columns = left.columns, .unique = true};
    EXPECT_EQ(ddl::index_name(table, left), "attendance_daily_summary_of_classes_first_long__c8f4f018_idx");
    EXPECT_EQ(ddl::index_name(table, left).size(), 60U);
    EXPECT_NE(ddl::index_name(table, left), ddl::index_name(table, right));
    EXPECT_TRUE(ddl::index_name(table, key).ends_with("_key"));
    EXPECT_EQ(ddl::index_name(table, {.columns = {"day"}}), "attendance_daily_summary_of_classes_day_idx");
}

TEST(Ddl, a_name_that_would_need_quotes_fails_a_check) {
    for (const char* name :
         {"", "order", "to", "user", "rowid", "Name", "a-b", "a b", "a;drop", "ngày", "1st", "_x"})
        EXPECT_FALSE(ddl::permitted_name(name)) << name;
    for (const char* name : {"name", "date", "key", "type", "value", "from_day", "x1"})
        EXPECT_TRUE(ddl::permitted_name(name)) << name;
    EXPECT_FALSE(ddl::permitted_name(std::string(61, 'a')));
    Table table = membership();
    table.columns[4].name = "limit";
    EXPECT_THROW(create_table(table, Dialect::sqlite), Bug);
    table = membership();
    table.name = "toy membership";
    EXPECT_THROW(create_table(table, Dialect::postgres), Bug);
}

TEST(Ddl, a_wrong_table_fails_a_check) {
    Table table = membership();
    table.period->key.emplace_back("absent");
    EXPECT_THROW(create_table(table, Dialect::sqlite), Bug);
    EXPECT_THROW(create_table(table, Dialect::postgres), Bug);
    table = membership();
    table.key = {"absent"};
    EXPECT_THROW(create_table(table, Dialect::postgres), Bug);
}

TEST(Ddl, literals_cannot_leave_their_quotes) {
    EXPECT_EQ(ddl::literal(std::string("it's '")), "'it''s '''");
    EXPECT_EQ(ddl::literal(std::int64_t{-3}), "-3");
    EXPECT_EQ(ddl::literal({}), "null");
}

}  // namespace
}  // namespace truong::schema
