#include "modules/org/entities.hpp"

namespace truong::org {

void declare_words(Catalog& catalog) {
    catalog.words<AreaLevel>({
        {AreaLevel::province, {"Cấp tỉnh", "Province"}},
        {AreaLevel::district, {"Cấp huyện", "District"}},
        {AreaLevel::commune, {"Cấp xã", "Commune"}},
    });
    catalog.words<UnitKind>({
        {UnitKind::ministry, {"Bộ", "Ministry"}},
        {UnitKind::province, {"Sở GD&ĐT", "Provincial department"}},
        {UnitKind::district, {"Phòng GD&ĐT", "District office"}},
        {UnitKind::commune, {"Ủy ban nhân dân xã, phường", "Commune authority"}},
        {UnitKind::school, {"Trường", "School"}},
        {UnitKind::campus, {"Điểm trường", "Campus"}},
        {UnitKind::unit, {"Đơn vị khác", "Other unit"}},
    });
}

}  // namespace truong::org
