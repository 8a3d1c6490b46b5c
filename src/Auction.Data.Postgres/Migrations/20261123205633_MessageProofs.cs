using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MessageProofs : Migration
    {
        private static readonly string[] AppendOnly = ["message", "message_report"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "proof",
                table: "message_dispatch");

            migrationBuilder.AddColumn<bool>(
                name: "takes_email",
                table: "message_choice",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "message_report",
                columns: table => new
                {
                    dispatch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    signature = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_report", x => new { x.dispatch_id, x.outcome });
                    table.ForeignKey(
                        name: "fk_message_report_message_dispatch_dispatch_id",
                        column: x => x.dispatch_id,
                        principalTable: "message_dispatch",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // What was said is never changed and never removed (P2).
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
            migrationBuilder.Sql("DROP TRIGGER message_refuses_change ON message;");

            migrationBuilder.DropTable(
                name: "message_report");

            migrationBuilder.DropColumn(
                name: "takes_email",
                table: "message_choice");

            migrationBuilder.AddColumn<byte[]>(
                name: "proof",
                table: "message_dispatch",
                type: "bytea",
                nullable: true);
        }
    }
}
