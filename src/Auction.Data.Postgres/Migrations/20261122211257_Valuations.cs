using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <summary>Valuations. What is on record only grows: the database itself refuses to change or remove it.</summary>
    public partial class Valuations : Migration
    {
        private static readonly string[] AppendOnly = ["valuation_event", "valuation_answer", "stored_file"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "deadline",
                columns: table => new
                {
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    rule_id = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    what_zh = table.Column<string>(type: "text", nullable: false),
                    what_en = table.Column<string>(type: "text", nullable: false),
                    whose = table.Column<string>(type: "text", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: false),
                    is_provisional = table.Column<bool>(type: "boolean", nullable: false),
                    met_at = table.Column<long>(type: "bigint", nullable: true),
                    late_reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadline", x => new { x.subject_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    stored_at = table.Column<long>(type: "bigint", nullable: false),
                    bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "valuation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    court_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "text", nullable: false),
                    lot_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asset_zh = table.Column<string>(type: "text", nullable: false),
                    asset_en = table.Column<string>(type: "text", nullable: false),
                    property_kind = table.Column<int>(type: "integer", nullable: false),
                    asset_class = table.Column<int>(type: "integer", nullable: false),
                    fence = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    head_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    phase = table.Column<int>(type: "integer", nullable: false),
                    method = table.Column<int>(type: "integer", nullable: true),
                    is_stayed = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    last_stamp = table.Column<long>(type: "bigint", nullable: false),
                    wakes_at = table.Column<long>(type: "bigint", nullable: true),
                    price = table.Column<long>(type: "bigint", nullable: true),
                    fixed_at = table.Column<long>(type: "bigint", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    last_start = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation", x => x.id);
                    table.ForeignKey(
                        name: "fk_valuation_court_court_id",
                        column: x => x.court_id,
                        principalTable: "court",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_lot_lot_id",
                        column: x => x.lot_id,
                        principalTable: "lot",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outside_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    caused_by_seq = table.Column<int>(type: "integer", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    body_sha256 = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    next_attempt_at = table.Column<long>(type: "bigint", nullable: true),
                    answered_at = table.Column<long>(type: "bigint", nullable: true),
                    answer_sha256 = table.Column<string>(type: "text", nullable: true),
                    handled_at = table.Column<long>(type: "bigint", nullable: true),
                    closed_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outside_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_outside_request_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_figure",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "text", nullable: false),
                    commitment = table.Column<string>(type: "text", nullable: false),
                    cipher = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_figure", x => new { x.valuation_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_sealed_figure_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_answer",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    input_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    from_seq = table.Column<int>(type: "integer", nullable: false),
                    to_seq = table.Column<int>(type: "integer", nullable: false),
                    refusal = table.Column<int>(type: "integer", nullable: true),
                    words_zh = table.Column<string>(type: "text", nullable: true),
                    words_en = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_answer", x => new { x.valuation_id, x.key });
                    table.ForeignKey(
                        name: "fk_valuation_answer_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_event",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    prev_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    committed_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_event", x => new { x.valuation_id, x.seq });
                    table.ForeignKey(
                        name: "fk_valuation_event_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "valuation_party",
                columns: table => new
                {
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_party", x => new { x.valuation_id, x.party_id });
                    table.ForeignKey(
                        name: "fk_valuation_party_asp_net_users_account_id",
                        column: x => x.account_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_valuation_party_valuation_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_deadline_met_at_due_at",
                table: "deadline",
                columns: new[] { "met_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_handled_at_answered_at",
                table: "outside_request",
                columns: new[] { "handled_at", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_next_attempt_at",
                table: "outside_request",
                column: "next_attempt_at");

            migrationBuilder.CreateIndex(
                name: "ix_outside_request_valuation_id_caused_by_seq_kind_recipient",
                table: "outside_request",
                columns: new[] { "valuation_id", "caused_by_seq", "kind", "recipient" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_court_id_phase",
                table: "valuation",
                columns: new[] { "court_id", "phase" });

            migrationBuilder.CreateIndex(
                name: "ix_valuation_lot_id",
                table: "valuation",
                column: "lot_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_number",
                table: "valuation",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_wakes_at",
                table: "valuation",
                column: "wakes_at");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_party_account_id",
                table: "valuation_party",
                column: "account_id");

            foreach (var table in AppendOnly)
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deadline");

            migrationBuilder.DropTable(
                name: "outside_request");

            migrationBuilder.DropTable(
                name: "sealed_figure");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "valuation_answer");

            migrationBuilder.DropTable(
                name: "valuation_event");

            migrationBuilder.DropTable(
                name: "valuation_party");

            migrationBuilder.DropTable(
                name: "valuation");
        }
    }
}
