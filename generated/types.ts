// Made from the declarations of the modules; not edited by hand.

/** A civil day: 2026-09-05. */
export type Day = string;
/** A time of day: 07:30. */
export type TimeOfDay = string;
/** A moment of UTC: 2026-09-05T00:30:00.000Z. */
export type Instant = string;
/** Whole đồng. */
export type Money = number;
/** At most two decimals. */
export type Score = number;

export interface Label {
  readonly vi: string;
  readonly en: string;
}

export type Severity = 'information' | 'warning' | 'error';

export interface Finding {
  /** "marks[3].presence"; empty: the whole request. */
  path: string;
  code: string;
  severity: Severity;
  message_vi: string;
  message_en: string;
}

/** application/problem+json */
export interface Problem<T = unknown> {
  type: string;
  title: string;
  title_vi: string;
  status: number;
  request_id: string;
  findings: Finding[];
  /** Of 412: the row as it is now. */
  current?: T;
}

export interface One<T> {
  data: T;
}

export interface Page<T> {
  data: T[];
  has_more: boolean;
}

export type BulkItem<Id, Create, Patch> =
  | { op: 'create'; data: Create }
  | { op: 'update'; id: Id; version: number; data: Patch }
  | { op: 'end'; id: Id; version: number };

export interface Bulk<Id, Create, Patch> {
  preview?: boolean;
  items: BulkItem<Id, Create, Patch>[];
}

export interface BulkAnswer<Id = string> {
  data: {
    index: number;
    result: 'created' | 'updated' | 'ended' | 'same' | 'rejected';
    /** Absent where nothing was made. */
    id?: Id;
    changes: { field: string; old: unknown; new: unknown }[];
    findings: Finding[];
  }[];
}

/** One change of a row; personal data are masked. */
export interface HistoryEntry<T = unknown> {
  change_set: string;
  at: Instant;
  account: string;
  operation: string;
  reason: string | null;
  change: string;
  version: number;
  before: T | null;
  after: T | null;
  undone: boolean;
}

export type Kind =
  | 'id'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'money'
  | 'score'
  | 'text'
  | 'choice'
  | 'list';
export type Privacy = 'none' | 'personal' | 'sensitive' | 'secret';
export type Rest = 'read_only' | 'full';

export interface FieldInfo {
  readonly name: string;
  readonly kind: Kind;
  readonly label: Label;
  readonly help?: Label;
  /** The table that an id points to. */
  readonly target?: string;
  /** The member that expand= fills. */
  readonly expands?: string;
  readonly choices?: readonly string[];
  /** Characters of a text, greatest number. */
  readonly limit?: number;
  readonly minimum?: number;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly privacy: Privacy;
  readonly sorted: boolean;
  readonly searched: boolean;
  readonly filtered: boolean;
}

export interface EntityInfo {
  readonly module: string;
  readonly type: string;
  readonly path: string;
  readonly prefix: string;
  readonly label: Label;
  readonly rest: Rest;
  readonly school_owned: boolean;
  /** The fields of the first and the last day of a validity period. */
  readonly dated?: readonly [string, string];
  readonly fields: readonly FieldInfo[];
}

export interface ActionInfo {
  readonly method: string;
  readonly path: string;
  readonly module: string;
  readonly label: Label;
  readonly writes: boolean;
}

export type AreaId = string & { readonly __id: 'are' };
export type AreaSuccessionId = string & { readonly __id: 'asu' };
export type CampusId = string & { readonly __id: 'cmp' };
export type GradeId = string & { readonly __id: 'grd' };
export type ReachId = string & { readonly __id: 'rea' };
export type RoomId = string & { readonly __id: 'roo' };
export type RoomKindId = string & { readonly __id: 'rkd' };
export type SchoolId = string & { readonly __id: 'sch' };
export type SchoolFormId = string & { readonly __id: 'frm' };
export type SchoolStageId = string & { readonly __id: 'scs' };
export type StageId = string & { readonly __id: 'stg' };
export type UnitId = string & { readonly __id: 'unt' };
export type UnitPeriodId = string & { readonly __id: 'unp' };
export type GuardianshipId = string & { readonly __id: 'gdn' };
export type PersonId = string & { readonly __id: 'per' };
export type PupilId = string & { readonly __id: 'pup' };
export type StaffMemberId = string & { readonly __id: 'stm' };

export type AreaLevel = 'province' | 'district' | 'commune';

/** Đơn vị hành chính · Area */
export interface Area {
  /** Mã · Id */
  id: AreaId;
  /** Cấp · Level */
  level: AreaLevel;
  /** Mã · Code */
  code: string;
  /** Loại · Kind */
  kind: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Thuộc · Part of */
  parent_id: AreaId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=parent_id. */
  parent?: Area | null;
}

/** Đơn vị hành chính · Area */
export interface AreaCreate {
  /** Cấp · Level */
  level: AreaLevel;
  /** Mã · Code */
  code: string;
  /** Loại · Kind */
  kind: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Thuộc · Part of */
  parent_id?: AreaId | null;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type AreaPatch = Partial<AreaCreate>;
export type AreaChange = Omit<AreaPatch, 'valid_from'> & { from: Day };
export type AreaBulk = Bulk<AreaId, AreaCreate, AreaPatch>;

/** Thay đổi đơn vị hành chính · What an area became */
export interface AreaStep {
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Tên cũ · Old name */
  from_name: string;
  /** Mã mới · New code */
  to_code: string;
  /** Tên mới · New name */
  to_name: string;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial: boolean;
  /** Còn hiệu lực · Still valid */
  still_valid: boolean;
}

/** Sắp xếp đơn vị hành chính · Area succession */
export interface AreaSuccession {
  /** Mã · Id */
  id: AreaSuccessionId;
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  version: number;
  ended_at?: Instant;
  /** Only with expand=from_id. */
  from?: Area | null;
  /** Only with expand=to_id. */
  to?: Area | null;
}

/** Sắp xếp đơn vị hành chính · Area succession */
export interface AreaSuccessionCreate {
  /** Đơn vị cũ · Old area */
  from_id: AreaId;
  /** Đơn vị mới · New area */
  to_id: AreaId;
  /** Từ ngày · Since */
  happened_on: Day;
  /** Chỉ một phần · Only a part */
  partial?: boolean;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
}
export type AreaSuccessionPatch = Partial<AreaSuccessionCreate>;
export type AreaSuccessionBulk = Bulk<AreaSuccessionId, AreaSuccessionCreate, AreaSuccessionPatch>;

/**  ·  */
export interface AuthoritiesQuery {
  /** Trường · School */
  id: SchoolId;
  /** Vào ngày · As of */
  as_of?: Day | null;
}

/** Cơ sở, điểm trường · Campus */
export interface Campus {
  /** Mã · Id */
  id: CampusId;
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address: string;
  /** Xã, phường, đặc khu · Area */
  area_id: AreaId | null;
  /** Cơ sở chính · Main campus */
  main: boolean;
  /** Đơn vị trong hệ thống · Unit */
  unit_id: UnitId | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=area_id. */
  area?: Area | null;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
}

/** Cơ sở, điểm trường · Campus */
export interface CampusCreate {
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address?: string;
  /** Xã, phường, đặc khu · Area */
  area_id?: AreaId | null;
  /** Cơ sở chính · Main campus */
  main?: boolean;
  /** Đơn vị trong hệ thống · Unit */
  unit_id?: UnitId | null;
}
export type CampusPatch = Partial<CampusCreate>;
export type CampusBulk = Bulk<CampusId, CampusCreate, CampusPatch>;

/** Khối lớp, nhóm tuổi · Grade */
export interface Grade {
  /** Mã · Id */
  id: GradeId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ tháng tuổi · From month of age */
  age_from_months: number | null;
  /** Đến tháng tuổi · To month of age */
  age_to_months: number | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Khối lớp, nhóm tuổi · Grade */
export interface GradeCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ tháng tuổi · From month of age */
  age_from_months?: number | null;
  /** Đến tháng tuổi · To month of age */
  age_to_months?: number | null;
}
export type GradePatch = Partial<GradeCreate>;
export type GradeChange = Omit<GradePatch, 'valid_from'> & { from: Day };
export type GradeBulk = Bulk<GradeId, GradeCreate, GradePatch>;

/** Điểm trường mới · New campus */
export interface NewCampus {
  /** Mã điểm trường · Code */
  code: string;
  /** Tên điểm trường · Name */
  name: string;
  /** Địa chỉ · Address */
  address?: string;
}

/** Trường mới · New school */
export interface NewSchool {
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Các cấp học · Stages */
  stages: string;
  /** Mã đơn vị cấp trên · Code of the parent */
  parent_code?: string | null;
  /** Mã loại hình · Code of the form */
  form_code?: string | null;
  /** Từ ngày · Valid from */
  valid_from?: Day | null;
  /** Các điểm trường · Campuses */
  campuses?: NewCampus[];
}

/** Phạm vi quản lý · Reach */
export interface Reach {
  /** Mã · Id */
  id: ReachId;
  /** Cơ quan quản lý · Authority */
  unit_id: UnitId;
  /** Trường · School */
  school_id: SchoolId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=school_id. */
  school?: School | null;
}

/** Phòng · Room */
export interface Room {
  /** Mã · Id */
  id: RoomId;
  /** Điểm trường · Campus */
  campus_id: CampusId;
  /** Mã phòng · Code */
  code: string;
  /** Tên phòng · Name */
  name: string;
  /** Loại phòng · Kind */
  kind_id: RoomKindId;
  /** Tầng · Floor */
  floor: number;
  /** Sức chứa · Capacity */
  capacity: number | null;
  /** Ghi chú · Note */
  note: string;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
  /** Only with expand=kind_id. */
  kind?: RoomKind | null;
}

/** Phòng · Room */
export interface RoomCreate {
  /** Điểm trường · Campus */
  campus_id: CampusId;
  /** Mã phòng · Code */
  code: string;
  /** Tên phòng · Name */
  name: string;
  /** Loại phòng · Kind */
  kind_id: RoomKindId;
  /** Tầng · Floor */
  floor?: number;
  /** Sức chứa · Capacity */
  capacity?: number | null;
  /** Ghi chú · Note */
  note?: string;
}
export type RoomPatch = Partial<RoomCreate>;
export type RoomBulk = Bulk<RoomId, RoomCreate, RoomPatch>;

/** Loại phòng · Room kind */
export interface RoomKind {
  /** Mã · Id */
  id: RoomKindId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại phòng · Room kind */
export interface RoomKindCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type RoomKindPatch = Partial<RoomKindCreate>;
export type RoomKindChange = Omit<RoomKindPatch, 'valid_from'> & { from: Day };
export type RoomKindBulk = Bulk<RoomKindId, RoomKindCreate, RoomKindPatch>;

/** Trường · School */
export interface School {
  /** Mã · Id */
  id: SchoolId;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Loại hình · Form */
  form_id: SchoolFormId | null;
  /** Ngày thành lập · Founded on */
  founded_on: Day | null;
  /** Ngày giải thể · Closed on */
  closed_on: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=form_id. */
  form?: SchoolForm | null;
}

/** Trường · School */
export interface SchoolCreate {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Mã trường · Code */
  code: string;
  /** Tên trường · Name */
  name: string;
  /** Loại hình · Form */
  form_id?: SchoolFormId | null;
  /** Ngày thành lập · Founded on */
  founded_on?: Day | null;
  /** Ngày giải thể · Closed on */
  closed_on?: Day | null;
}
export type SchoolPatch = Partial<SchoolCreate>;
export type SchoolBulk = Bulk<SchoolId, SchoolCreate, SchoolPatch>;

/** Loại hình trường · School form */
export interface SchoolForm {
  /** Mã · Id */
  id: SchoolFormId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Loại hình trường · School form */
export interface SchoolFormCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type SchoolFormPatch = Partial<SchoolFormCreate>;
export type SchoolFormChange = Omit<SchoolFormPatch, 'valid_from'> & { from: Day };
export type SchoolFormBulk = Bulk<SchoolFormId, SchoolFormCreate, SchoolFormPatch>;

/** Cấp học của trường · Stage of a school */
export interface SchoolStage {
  /** Mã · Id */
  id: SchoolStageId;
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=stage_id. */
  stage?: Stage | null;
}

/** Cấp học của trường · Stage of a school */
export interface SchoolStageCreate {
  /** Cấp học · Stage */
  stage_id: StageId;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type SchoolStagePatch = Partial<SchoolStageCreate>;
export type SchoolStageChange = Omit<SchoolStagePatch, 'valid_from'> & { from: Day };
export type SchoolStageBulk = Bulk<SchoolStageId, SchoolStageCreate, SchoolStagePatch>;

/** Cấp học · Stage */
export interface Stage {
  /** Mã · Id */
  id: StageId;
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis: string;
  /** Thứ tự · Order */
  sort: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
}

/** Cấp học · Stage */
export interface StageCreate {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  name_vi: string;
  /** Tên tiếng Anh · Name in English */
  name_en: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Mã của Bộ GD&ĐT · Code of the ministry */
  official_code?: string;
  /** Căn cứ pháp lý · Legal basis */
  legal_basis?: string;
  /** Thứ tự · Order */
  sort?: number;
  /** Hiệu lực từ · Valid from */
  valid_from: Day;
  /** Hiệu lực đến · Valid to */
  valid_to?: Day | null;
}
export type StagePatch = Partial<StageCreate>;
export type StageChange = Omit<StagePatch, 'valid_from'> & { from: Day };
export type StageBulk = Bulk<StageId, StageCreate, StagePatch>;

export type SuccessorsQueryLevel = 'province' | 'district' | 'commune';

/**  ·  */
export interface SuccessorsQuery {
  /** Mã · Code */
  code: string;
  /** Cấp · Level */
  level?: SuccessorsQueryLevel;
  /** Vào ngày · On the day */
  day?: Day | null;
}

/**  ·  */
export interface TreeQuery {
  /** Vào ngày · As of */
  as_of?: Day | null;
  /** Từ đơn vị · From the unit */
  root_id?: UnitId | null;
  /** Số cấp dưới · Levels below */
  levels?: number | null;
}

export type UnitKind = 'ministry' | 'province' | 'district' | 'commune' | 'school' | 'campus' | 'unit';

/** Đơn vị · Unit */
export interface Unit {
  /** Mã · Id */
  id: UnitId;
  /** Loại đơn vị · Kind */
  kind: UnitKind;
  /** Mã đơn vị · Code */
  code: string;
  version: number;
  ended_at?: Instant;
}

/** Đơn vị · Unit */
export interface UnitCreate {
  /** Loại đơn vị · Kind */
  kind: UnitKind;
  /** Mã đơn vị · Code */
  code: string;
}
export type UnitPatch = Partial<UnitCreate>;
export type UnitBulk = Bulk<UnitId, UnitCreate, UnitPatch>;

export type UnitNodeKind = 'ministry' | 'province' | 'district' | 'commune' | 'school' | 'campus' | 'unit';

/** Đơn vị trong hệ thống · Unit in the tree */
export interface UnitNode {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id: UnitId | null;
  /** Loại đơn vị · Kind */
  kind: UnitNodeKind;
  /** Mã đơn vị · Code */
  code: string;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name: string;
  /** Bậc · Depth */
  depth: number;
}

/** Giai đoạn của đơn vị · Unit period */
export interface UnitPeriod {
  /** Mã · Id */
  id: UnitPeriodId;
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id: UnitId | null;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name: string;
  /** Tên in trên văn bản · Name as printed */
  print_name: string;
  /** Địa bàn · Area */
  area_id: AreaId | null;
  /** Quyết định · Legal basis */
  legal_basis: string;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to: Day | null;
  version: number;
  ended_at?: Instant;
  /** Only with expand=unit_id. */
  unit?: Unit | null;
  /** Only with expand=parent_id. */
  parent?: Unit | null;
  /** Only with expand=area_id. */
  area?: Area | null;
}

/** Giai đoạn của đơn vị · Unit period */
export interface UnitPeriodCreate {
  /** Đơn vị · Unit */
  unit_id: UnitId;
  /** Đơn vị cấp trên · Parent */
  parent_id?: UnitId | null;
  /** Tên đơn vị · Name */
  name: string;
  /** Tên viết tắt · Short name */
  short_name?: string;
  /** Tên in trên văn bản · Name as printed */
  print_name?: string;
  /** Địa bàn · Area */
  area_id?: AreaId | null;
  /** Quyết định · Legal basis */
  legal_basis?: string;
  /** Từ ngày · Valid from */
  valid_from: Day;
  /** Đến ngày · Valid to */
  valid_to?: Day | null;
}
export type UnitPeriodPatch = Partial<UnitPeriodCreate>;
export type UnitPeriodChange = Omit<UnitPeriodPatch, 'valid_from'> & { from: Day };
export type UnitPeriodBulk = Bulk<UnitPeriodId, UnitPeriodCreate, UnitPeriodPatch>;

export type GuardianshipKinship = 'mother' | 'father' | 'grandparent' | 'sibling' | 'other';

/** Người giám hộ · Guardianship */
export interface Guardianship {
  /** Mã · Id */
  id: GuardianshipId;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người giám hộ · Guardian */
  guardian_id: PersonId;
  /** Quan hệ · Kinship */
  kinship: GuardianshipKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order: number;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=pupil_id. */
  pupil?: Pupil | null;
  /** Only with expand=guardian_id. */
  guardian?: Person | null;
}

/** Người giám hộ · Guardianship */
export interface GuardianshipCreate {
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Người giám hộ · Guardian */
  guardian_id: PersonId;
  /** Quan hệ · Kinship */
  kinship: GuardianshipKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order?: number;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type GuardianshipPatch = Partial<GuardianshipCreate>;
export type GuardianshipChange = Omit<GuardianshipPatch, 'valid_from'> & { from: Day };
export type GuardianshipBulk = Bulk<GuardianshipId, GuardianshipCreate, GuardianshipPatch>;

export type NewGuardianSex = 'male' | 'female';

export type NewGuardianKinship = 'mother' | 'father' | 'grandparent' | 'sibling' | 'other';

/**  ·  */
export interface NewGuardian {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewGuardianSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Học sinh · Pupil */
  pupil_id: PupilId;
  /** Quan hệ · Kinship */
  kinship: NewGuardianKinship;
  /** Thứ tự liên hệ · Contact order */
  contact_order?: number;
}

export type NewPupilSex = 'male' | 'female';

/**  ·  */
export interface NewPupil {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewPupilSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Mã học sinh · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from?: Day | null;
}

export type NewStaffMemberSex = 'male' | 'female';

export type NewStaffMemberKind = 'leader' | 'teacher' | 'employee';

/**  ·  */
export interface NewStaffMember {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: NewStaffMemberSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
  /** Nhóm · Kind */
  kind: NewStaffMemberKind;
  /** Mã cán bộ · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Từ ngày · From */
  valid_from?: Day | null;
}

export type PersonSex = 'male' | 'female';

/** Người · Person */
export interface Person {
  /** Mã · Id */
  id: PersonId;
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date: Day | null;
  /** Giới tính · Sex */
  sex: PersonSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number: string | null;
  version: number;
  ended_at?: Instant;
}

/** Người · Person */
export interface PersonCreate {
  /** Họ và tên · Full name */
  full_name: string;
  /** Ngày sinh · Birth date */
  birth_date?: Day | null;
  /** Giới tính · Sex */
  sex?: PersonSex | null;
  /** Số định danh cá nhân · Personal number */
  personal_number?: string | null;
}
export type PersonPatch = Partial<PersonCreate>;
export type PersonBulk = Bulk<PersonId, PersonCreate, PersonPatch>;

/** Học sinh · Pupil */
export interface Pupil {
  /** Mã · Id */
  id: PupilId;
  /** Người · Person */
  person_id: PersonId;
  /** Mã học sinh · Code */
  code: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Học sinh · Pupil */
export interface PupilCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Mã học sinh · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Nhập học ngày · Enrolled on */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type PupilPatch = Partial<PupilCreate>;
export type PupilChange = Omit<PupilPatch, 'valid_from'> & { from: Day };
export type PupilBulk = Bulk<PupilId, PupilCreate, PupilPatch>;

export type StaffMemberKind = 'leader' | 'teacher' | 'employee';

/** Cán bộ, giáo viên, nhân viên · Staff member */
export interface StaffMember {
  /** Mã · Id */
  id: StaffMemberId;
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm · Kind */
  kind: StaffMemberKind;
  /** Mã cán bộ · Code */
  code: string;
  /** Cơ sở · Campus */
  campus_id: CampusId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to: Day | null;
  version: number;
  school_id: SchoolId;
  ended_at?: Instant;
  /** Only with expand=person_id. */
  person?: Person | null;
  /** Only with expand=campus_id. */
  campus?: Campus | null;
}

/** Cán bộ, giáo viên, nhân viên · Staff member */
export interface StaffMemberCreate {
  /** Người · Person */
  person_id: PersonId;
  /** Nhóm · Kind */
  kind: StaffMemberKind;
  /** Mã cán bộ · Code */
  code?: string;
  /** Cơ sở · Campus */
  campus_id?: CampusId | null;
  /** Từ ngày · From */
  valid_from: Day;
  /** Đến ngày · Until */
  valid_to?: Day | null;
}
export type StaffMemberPatch = Partial<StaffMemberCreate>;
export type StaffMemberChange = Omit<StaffMemberPatch, 'valid_from'> & { from: Day };
export type StaffMemberBulk = Bulk<StaffMemberId, StaffMemberCreate, StaffMemberPatch>;

/**  ·  */
export interface CardReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Giá trị · Value */
  value: number;
}

/**  ·  */
export interface FactReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Tử số · Numerator */
  numerator: number;
  /** Mẫu số · Denominator */
  denominator: number;
  /** Thời điểm đo · Measured at */
  measured_at: Instant;
}

/**  ·  */
export interface Nothing {
}

/**  ·  */
export interface SheetReport {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Địa chỉ · Address */
  path: string;
}

/**  ·  */
export interface UndoRequest {
  /** Mã thay đổi · Change set */
  id: string;
}

/**  ·  */
export interface Undone {
  /** Mã thay đổi · Change set */
  change_set: string;
}

/**  ·  */
export interface WorklistCount {
  /** Mã · Code */
  code: string;
  /** Tên · Name in Vietnamese */
  label_vi: string;
  /** Tên tiếng Anh · Name */
  label_en: string;
  /** Việc cần làm · Next step in Vietnamese */
  next_step_vi: string;
  /** Việc cần làm (tiếng Anh) · Next step */
  next_step_en: string;
  /** Địa chỉ · Address */
  path: string;
  /** Số việc · Waiting */
  waiting: number;
}

/** The row types by table. */
export interface Rows {
  org_area: Area;
  org_area_succession: AreaSuccession;
  org_campus: Campus;
  org_grade: Grade;
  org_room: Room;
  org_room_kind: RoomKind;
  org_school: School;
  org_school_form: SchoolForm;
  org_school_stage: SchoolStage;
  org_stage: Stage;
  org_unit: Unit;
  org_unit_period: UnitPeriod;
  people_guardianship: Guardianship;
  people_person: Person;
  people_pupil: Pupil;
  people_staff_member: StaffMember;
}
export type EntityName = keyof Rows;

export const entities: { readonly [Name in EntityName]: EntityInfo } = {
  org_area: {
    module: 'org',
    type: 'Area',
    path: '/api/v1/org/areas',
    prefix: 'are',
    label: { vi: 'Đơn vị hành chính', en: 'Area' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_area', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'level', kind: 'choice', label: { vi: 'Cấp', en: 'Level' }, choices: ['province', 'district', 'commune'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'kind', kind: 'text', label: { vi: 'Loại', en: 'Kind' }, limit: 30, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Thuộc', en: 'Part of' }, target: 'org_area', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_area_succession: {
    module: 'org',
    type: 'AreaSuccession',
    path: '/api/v1/org/area-successions',
    prefix: 'asu',
    label: { vi: 'Sắp xếp đơn vị hành chính', en: 'Area succession' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_area_succession', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'from_id', kind: 'id', label: { vi: 'Đơn vị cũ', en: 'Old area' }, target: 'org_area', expands: 'from', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'to_id', kind: 'id', label: { vi: 'Đơn vị mới', en: 'New area' }, target: 'org_area', expands: 'to', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'happened_on', kind: 'date', label: { vi: 'Từ ngày', en: 'Since' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'partial', kind: 'boolean', label: { vi: 'Chỉ một phần', en: 'Only a part' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_campus: {
    module: 'org',
    type: 'Campus',
    path: '/api/v1/org/campuses',
    prefix: 'cmp',
    label: { vi: 'Cơ sở, điểm trường', en: 'Campus' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_campus', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã điểm trường', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên điểm trường', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'address', kind: 'text', label: { vi: 'Địa chỉ', en: 'Address' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'area_id', kind: 'id', label: { vi: 'Xã, phường, đặc khu', en: 'Area' }, target: 'org_area', expands: 'area', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'main', kind: 'boolean', label: { vi: 'Cơ sở chính', en: 'Main campus' }, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị trong hệ thống', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_grade: {
    module: 'org',
    type: 'Grade',
    path: '/api/v1/org/grades',
    prefix: 'grd',
    label: { vi: 'Khối lớp, nhóm tuổi', en: 'Grade' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_grade', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'age_from_months', kind: 'integer', label: { vi: 'Từ tháng tuổi', en: 'From month of age' }, limit: 1200, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'age_to_months', kind: 'integer', label: { vi: 'Đến tháng tuổi', en: 'To month of age' }, limit: 1200, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_room: {
    module: 'org',
    type: 'Room',
    path: '/api/v1/org/rooms',
    prefix: 'roo',
    label: { vi: 'Phòng', en: 'Room' },
    rest: 'full',
    school_owned: true,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_room', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Điểm trường', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã phòng', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên phòng', en: 'Name' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'kind_id', kind: 'id', label: { vi: 'Loại phòng', en: 'Kind' }, target: 'org_room_kind', expands: 'kind', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'floor', kind: 'integer', label: { vi: 'Tầng', en: 'Floor' }, limit: 60, minimum: -5, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'capacity', kind: 'integer', label: { vi: 'Sức chứa', en: 'Capacity' }, limit: 5000, minimum: 0, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'note', kind: 'text', label: { vi: 'Ghi chú', en: 'Note' }, limit: 500, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_room_kind: {
    module: 'org',
    type: 'RoomKind',
    path: '/api/v1/org/room-kinds',
    prefix: 'rkd',
    label: { vi: 'Loại phòng', en: 'Room kind' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_room_kind', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school: {
    module: 'org',
    type: 'School',
    path: '/api/v1/org/schools',
    prefix: 'sch',
    label: { vi: 'Trường', en: 'School' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã trường', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên trường', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'form_id', kind: 'id', label: { vi: 'Loại hình', en: 'Form' }, target: 'org_school_form', expands: 'form', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'founded_on', kind: 'date', label: { vi: 'Ngày thành lập', en: 'Founded on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'closed_on', kind: 'date', label: { vi: 'Ngày giải thể', en: 'Closed on' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school_form: {
    module: 'org',
    type: 'SchoolForm',
    path: '/api/v1/org/school-forms',
    prefix: 'frm',
    label: { vi: 'Loại hình trường', en: 'School form' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school_form', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_school_stage: {
    module: 'org',
    type: 'SchoolStage',
    path: '/api/v1/org/school-stages',
    prefix: 'scs',
    label: { vi: 'Cấp học của trường', en: 'Stage of a school' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_school_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'stage_id', kind: 'id', label: { vi: 'Cấp học', en: 'Stage' }, target: 'org_stage', expands: 'stage', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_stage: {
    module: 'org',
    type: 'Stage',
    path: '/api/v1/org/stages',
    prefix: 'stg',
    label: { vi: 'Cấp học', en: 'Stage' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_stage', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'name_vi', kind: 'text', label: { vi: 'Tên', en: 'Name in Vietnamese' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'name_en', kind: 'text', label: { vi: 'Tên tiếng Anh', en: 'Name in English' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 120, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'official_code', kind: 'text', label: { vi: 'Mã của Bộ GD&ĐT', en: 'Code of the ministry' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'sort', kind: 'integer', label: { vi: 'Thứ tự', en: 'Order' }, limit: 10000, minimum: 0, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Hiệu lực từ', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Hiệu lực đến', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  org_unit: {
    module: 'org',
    type: 'Unit',
    path: '/api/v1/org/units',
    prefix: 'unt',
    label: { vi: 'Đơn vị', en: 'Unit' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_unit', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Loại đơn vị', en: 'Kind' }, choices: ['ministry', 'province', 'district', 'commune', 'school', 'campus', 'unit'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã đơn vị', en: 'Code' }, limit: 20, required: true, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
    ],
  },
  org_unit_period: {
    module: 'org',
    type: 'UnitPeriod',
    path: '/api/v1/org/unit-periods',
    prefix: 'unp',
    label: { vi: 'Giai đoạn của đơn vị', en: 'Unit period' },
    rest: 'full',
    school_owned: false,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'org_unit_period', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'unit_id', kind: 'id', label: { vi: 'Đơn vị', en: 'Unit' }, target: 'org_unit', expands: 'unit', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'parent_id', kind: 'id', label: { vi: 'Đơn vị cấp trên', en: 'Parent' }, target: 'org_unit', expands: 'parent', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'name', kind: 'text', label: { vi: 'Tên đơn vị', en: 'Name' }, limit: 200, required: true, nullable: false, privacy: 'none', sorted: true, searched: true, filtered: true },
      { name: 'short_name', kind: 'text', label: { vi: 'Tên viết tắt', en: 'Short name' }, limit: 60, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'print_name', kind: 'text', label: { vi: 'Tên in trên văn bản', en: 'Name as printed' }, limit: 200, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'area_id', kind: 'id', label: { vi: 'Địa bàn', en: 'Area' }, target: 'org_area', expands: 'area', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'legal_basis', kind: 'text', label: { vi: 'Quyết định', en: 'Legal basis' }, limit: 300, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'Valid from' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Valid to' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_guardianship: {
    module: 'people',
    type: 'Guardianship',
    path: '/api/v1/people/guardianships',
    prefix: 'gdn',
    label: { vi: 'Người giám hộ', en: 'Guardianship' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_guardianship', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'pupil_id', kind: 'id', label: { vi: 'Học sinh', en: 'Pupil' }, target: 'people_pupil', expands: 'pupil', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'guardian_id', kind: 'id', label: { vi: 'Người giám hộ', en: 'Guardian' }, target: 'people_person', expands: 'guardian', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kinship', kind: 'choice', label: { vi: 'Quan hệ', en: 'Kinship' }, choices: ['mother', 'father', 'grandparent', 'sibling', 'other'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'contact_order', kind: 'integer', label: { vi: 'Thứ tự liên hệ', en: 'Contact order' }, limit: 9, minimum: 1, required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_person: {
    module: 'people',
    type: 'Person',
    path: '/api/v1/people/persons',
    prefix: 'per',
    label: { vi: 'Người', en: 'Person' },
    rest: 'full',
    school_owned: false,
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_person', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'full_name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, limit: 120, required: true, nullable: false, privacy: 'personal', sorted: true, searched: true, filtered: true },
      { name: 'birth_date', kind: 'date', label: { vi: 'Ngày sinh', en: 'Birth date' }, required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'sex', kind: 'choice', label: { vi: 'Giới tính', en: 'Sex' }, choices: ['male', 'female'], required: false, nullable: true, privacy: 'personal', sorted: true, searched: false, filtered: true },
      { name: 'personal_number', kind: 'text', label: { vi: 'Số định danh cá nhân', en: 'Personal number' }, limit: 12, required: false, nullable: true, privacy: 'secret', sorted: false, searched: false, filtered: true },
    ],
  },
  people_pupil: {
    module: 'people',
    type: 'Pupil',
    path: '/api/v1/people/pupils',
    prefix: 'pup',
    label: { vi: 'Học sinh', en: 'Pupil' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_pupil', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã học sinh', en: 'Code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Nhập học ngày', en: 'Enrolled on' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
  people_staff_member: {
    module: 'people',
    type: 'StaffMember',
    path: '/api/v1/people/staff-members',
    prefix: 'stm',
    label: { vi: 'Cán bộ, giáo viên, nhân viên', en: 'Staff member' },
    rest: 'full',
    school_owned: true,
    dated: ['valid_from', 'valid_to'],
    fields: [
      { name: 'id', kind: 'id', label: { vi: 'Mã', en: 'Id' }, target: 'people_staff_member', required: false, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'person_id', kind: 'id', label: { vi: 'Người', en: 'Person' }, target: 'people_person', expands: 'person', required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'kind', kind: 'choice', label: { vi: 'Nhóm', en: 'Kind' }, choices: ['leader', 'teacher', 'employee'], required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'code', kind: 'text', label: { vi: 'Mã cán bộ', en: 'Code' }, limit: 20, required: false, nullable: false, privacy: 'none', sorted: false, searched: false, filtered: true },
      { name: 'campus_id', kind: 'id', label: { vi: 'Cơ sở', en: 'Campus' }, target: 'org_campus', expands: 'campus', required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_from', kind: 'date', label: { vi: 'Từ ngày', en: 'From' }, required: true, nullable: false, privacy: 'none', sorted: true, searched: false, filtered: true },
      { name: 'valid_to', kind: 'date', label: { vi: 'Đến ngày', en: 'Until' }, required: false, nullable: true, privacy: 'none', sorted: true, searched: false, filtered: true },
    ],
  },
};

/** What the modules' own actions take, the parts of the path included, and answer. */
export interface Actions {
  'GET /api/v1/org/areas/successors': { input: SuccessorsQuery; output: One<AreaStep[]> };
  'GET /api/v1/org/schools/{id}/authorities': { input: AuthoritiesQuery; output: One<UnitNode[]> };
  'GET /api/v1/org/tree': { input: TreeQuery; output: One<UnitNode[]> };
  'GET /api/v1/platform/facts': { input: Nothing; output: One<FactReport[]> };
  'GET /api/v1/platform/home': { input: Nothing; output: One<CardReport[]> };
  'GET /api/v1/platform/import-sheets': { input: Nothing; output: One<SheetReport[]> };
  'GET /api/v1/platform/worklists': { input: Nothing; output: One<WorklistCount[]> };
  'POST /api/v1/org/schools/add': { input: NewSchool; output: One<School> };
  'POST /api/v1/people/guardianships/register': { input: NewGuardian; output: One<Guardianship> };
  'POST /api/v1/people/pupils/register': { input: NewPupil; output: One<Pupil> };
  'POST /api/v1/people/staff-members/register': { input: NewStaffMember; output: One<StaffMember> };
  'POST /api/v1/platform/change-sets/{id}/undo': { input: UndoRequest; output: One<Undone> };
}

export const actions: { readonly [Name in keyof Actions]: ActionInfo } = {
  'GET /api/v1/org/areas/successors': { method: 'GET', path: '/api/v1/org/areas/successors', module: 'org', label: { vi: 'Đơn vị hành chính nay là gì', en: 'What an area became' }, writes: false },
  'GET /api/v1/org/schools/{id}/authorities': { method: 'GET', path: '/api/v1/org/schools/{id}/authorities', module: 'org', label: { vi: 'Các cơ quan quản lý trường', en: 'The authorities above a school' }, writes: false },
  'GET /api/v1/org/tree': { method: 'GET', path: '/api/v1/org/tree', module: 'org', label: { vi: 'Hệ thống cơ quan và trường', en: 'The tree of authorities' }, writes: false },
  'GET /api/v1/platform/facts': { method: 'GET', path: '/api/v1/platform/facts', module: 'platform', label: { vi: 'Số liệu chứng minh', en: 'Facts that the modules can prove' }, writes: false },
  'GET /api/v1/platform/home': { method: 'GET', path: '/api/v1/platform/home', module: 'platform', label: { vi: 'Số liệu trang chủ', en: 'Figures of the home page' }, writes: false },
  'GET /api/v1/platform/import-sheets': { method: 'GET', path: '/api/v1/platform/import-sheets', module: 'platform', label: { vi: 'Các mẫu nhập', en: 'What can be imported' }, writes: false },
  'GET /api/v1/platform/worklists': { method: 'GET', path: '/api/v1/platform/worklists', module: 'platform', label: { vi: 'Việc đang chờ tôi', en: 'What waits for me' }, writes: false },
  'POST /api/v1/org/schools/add': { method: 'POST', path: '/api/v1/org/schools/add', module: 'org', label: { vi: 'Thêm trường', en: 'Add a school' }, writes: true },
  'POST /api/v1/people/guardianships/register': { method: 'POST', path: '/api/v1/people/guardianships/register', module: 'people', label: { vi: 'Thêm người giám hộ mới', en: 'Register a new guardian' }, writes: true },
  'POST /api/v1/people/pupils/register': { method: 'POST', path: '/api/v1/people/pupils/register', module: 'people', label: { vi: 'Tiếp nhận học sinh mới', en: 'Register a new pupil' }, writes: true },
  'POST /api/v1/people/staff-members/register': { method: 'POST', path: '/api/v1/people/staff-members/register', module: 'people', label: { vi: 'Tiếp nhận nhân sự mới', en: 'Register new staff' }, writes: true },
  'POST /api/v1/platform/change-sets/{id}/undo': { method: 'POST', path: '/api/v1/platform/change-sets/{id}/undo', module: 'platform', label: { vi: 'Hoàn tác một thay đổi', en: 'Undo a change set' }, writes: true },
};
